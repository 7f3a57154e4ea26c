using Microsoft.Extensions.Options;
using TriageBot.Storage;
using TriageBot.Web;

try
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = args,
        // The files of the product stand beside the program, wherever it is started from.
        ContentRootPath = AppContext.BaseDirectory,
    });
    builder.AddTriageBot();
    var app = builder.Build();
    app.UseTriageBot();
    await app.RunAsync();
    return 0;
}
catch (Exception e) when (e is StoreRefusedException or ContentRefusedException or OptionsValidationException or CountryRefusedException)
{
    await Console.Error.WriteLineAsync($"TriageBot does not start. {e.Message}");
    return 1;
}
