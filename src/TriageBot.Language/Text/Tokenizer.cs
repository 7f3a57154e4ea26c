namespace TriageBot.Language.Text;

/// <summary>Cuts a text into words and numbers, normalises the letters and notes the punctuation between them.</summary>
internal ref struct Tokenizer
{
    private readonly string _source;
    private readonly char[] _forms;
    private Token[] _tokens;
    private int _count;
    private int _formEnd;
    private int _position;
    private Break _before;
    private bool _spaced;
    private char _joint;

    private Tokenizer(string source)
    {
        _source = source;
        _forms = new char[(source.Length * 2) + 4];
        _tokens = new Token[Math.Max(8, (source.Length / 4) + 4)];
        _spaced = true;
    }

    public static TokenizedText Read(string source)
    {
        var tokenizer = new Tokenizer(source);
        tokenizer.ReadAll();
        return new TokenizedText(source, tokenizer._forms, tokenizer._tokens, tokenizer._count);
    }

    private void ReadAll()
    {
        while (_position < _source.Length)
        {
            var c = _source[_position];
            if (char.IsLetter(c))
            {
                ReadWord();
            }
            else if (char.IsAsciiDigit(c) || c == '½')
            {
                ReadNumber();
            }
            else if (char.IsHighSurrogate(c) && _position + 1 < _source.Length || c == '°')
            {
                ReadSymbol();
            }
            else
            {
                ReadPunctuation(c);
            }
        }
    }

    private void ReadWord()
    {
        var start = _position;
        var formStart = _formEnd;
        while (_position < _source.Length && ContinuesWord())
        {
            var c = _source[_position];
            if (!IsApostrophe(c))
            {
                _formEnd += Letters.Write(c, _forms.AsSpan(_formEnd), _formEnd > formStart ? _forms[_formEnd - 1] : '\0');
                _formEnd = Letters.ShortenRun(_forms, formStart, _formEnd);
            }

            _position++;
        }

        Add(start, formStart, TokenKind.Word);
    }

    private readonly bool ContinuesWord()
    {
        var c = _source[_position];
        return char.IsLetter(c) || Letters.IsMark(c) || (IsApostrophe(c) && IsShortenedNot());
    }

    // "can't" is one word; "geht's" and "leg's" are two, because the s is a word of its own there.
    private readonly bool IsShortenedNot() =>
        _position > 0 && _source[_position - 1] is 'n' or 'N'
        && _position + 1 < _source.Length && _source[_position + 1] is 't' or 'T'
        && (_position + 2 == _source.Length || !char.IsLetter(_source[_position + 2]));

    private void ReadNumber()
    {
        var start = _position;
        var formStart = _formEnd;
        if (_source[_position] == '½')
        {
            _position++;
            Add(start, formStart, TokenKind.Number);
            _tokens[_count - 1].Value = 0.5;
            _tokens[_count - 1].HasValue = true;
            return;
        }

        var first = ReadDigits(out _);
        Add(start, formStart, TokenKind.Number);
        ref var token = ref _tokens[_count - 1];
        token.Value = first;
        token.HasValue = true;
        if (ReadPart('.', ',', out var second, out var digits, out var mark))
        {
            if (mark == '.' && ReadPart('.', '.', out var third, out var yearDigits, out _) && yearDigits is 2 or 4)
            {
                SetDate(ref token, first, second, yearDigits == 2 ? third + 2000 : third);
            }
            else if (mark == '.' && Peek(0) == '.' && first is >= 1 and <= 31 && second is >= 1 and <= 12)
            {
                SetDate(ref token, first, second, 0);
                _position++;
            }
            else
            {
                token.Value = first + (second / Math.Pow(10, digits));
                token.IsDecimal = true;
            }

            token.End = _position;
        }
    }

    private static void SetDate(ref Token token, double day, double month, double year)
    {
        token.Kind = TokenKind.Date;
        token.HasValue = false;
        token.Value = day;
        token.Month = (int)month;
        token.Year = (int)year;
    }

    private double ReadDigits(out int digits)
    {
        double value = 0;
        digits = 0;
        while (_position < _source.Length && char.IsAsciiDigit(_source[_position]))
        {
            value = Math.Min((value * 10) + (_source[_position] - '0'), 1e9);
            _position++;
            digits++;
        }

        return value;
    }

    private bool ReadPart(char mark, char otherMark, out double value, out int digits, out char found)
    {
        value = 0;
        digits = 0;
        found = Peek(0);
        if ((found != mark && found != otherMark) || !char.IsAsciiDigit(Peek(1)))
        {
            return false;
        }

        _position++;
        value = ReadDigits(out digits);
        return true;
    }

    private readonly char Peek(int ahead) =>
        _position + ahead < _source.Length ? _source[_position + ahead] : '\0';

    // A thumbs-up is an answer, a degree sign a unit: a symbol is a word of its own.
    private void ReadSymbol()
    {
        var start = _position;
        var formStart = _formEnd;
        var length = char.IsHighSurrogate(_source[_position]) ? 2 : 1;
        _source.AsSpan(_position, length).CopyTo(_forms.AsSpan(_formEnd));
        _formEnd += length;
        _position += length;
        Add(start, formStart, TokenKind.Word);
    }

    private void ReadPunctuation(char c)
    {
        _before = (Break)Math.Max((byte)_before, (byte)Strength(c));
        if (c == '?' && _count > 0)
        {
            _tokens[_count - 1].AsksAfter = true;
        }

        var joins = _position > 0 && !char.IsWhiteSpace(_source[_position - 1])
            && _position + 1 < _source.Length && !char.IsWhiteSpace(_source[_position + 1]);
        _joint = joins ? c : '\0';
        _spaced |= !joins;
        _position++;
    }

    private readonly Break Strength(char c) => c switch
    {
        '.' or '…' => Peek(1) == '.' || (_position > 0 && _source[_position - 1] == '.') ? Break.Soft : Break.Stop,
        '!' or '?' or ';' or '\n' or '\r' or '。' or '？' or '！' => Break.Hard,
        ',' or ':' or '(' or ')' or '–' or '—' or '[' or ']' or '"' or '„' or '“' or '+' or '|' => Break.Soft,
        '-' or '/' => IsBetweenSpaces() ? Break.Soft : Break.None,
        _ => Break.None,
    };

    private readonly bool IsBetweenSpaces() =>
        (_position == 0 || char.IsWhiteSpace(_source[_position - 1])) && char.IsWhiteSpace(Peek(1));

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´';

    private void Add(int start, int formStart, TokenKind kind)
    {
        if (kind == TokenKind.Word && _formEnd == formStart)
        {
            return;
        }

        if (_count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _count * 2);
        }

        ref var token = ref _tokens[_count];
        token.Start = start;
        token.End = _position;
        token.FormStart = formStart;
        token.FormLength = _formEnd - formStart;
        token.Kind = kind;
        token.Before = _before;
        token.Joint = _spaced ? '\0' : _joint;
        _count++;
        _before = Break.None;
        _spaced = false;
        _joint = '\0';
    }
}
