const openingPatience = 8_000;
const heartbeat = 20_000;

/** The server may know itself by another name than the browser does (proxy): host and scheme are ours. */
function ownAddress(streamUrl: string): string {
  const given = new URL(streamUrl, location.href);
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  return `${scheme}//${location.host}${given.pathname}${given.search}`;
}

/**
 * Listens to a stream until it ends or the signal stops it.
 * True when the stream was open at some time; false when sockets do not get through.
 */
export function listen(
  streamUrl: string,
  heard: (frame: unknown) => void,
  opened: () => void,
  stop: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new WebSocket(ownAddress(streamUrl));
    let wasOpen = false;
    const end = (): void => {
      clearTimeout(opening);
      clearInterval(beating);
      stop.removeEventListener('abort', end);
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
      resolve(wasOpen);
    };
    const opening = setTimeout(end, openingPatience);
    const beating = setInterval(() => wasOpen && socket.send(''), heartbeat);
    stop.addEventListener('abort', end);
    socket.onopen = () => {
      wasOpen = true;
      clearTimeout(opening);
      opened();
    };
    socket.onmessage = ({ data }) => {
      if (typeof data === 'string' && data !== '') {
        heard(JSON.parse(data));
      }
    };
    socket.onclose = end;
  });
}
