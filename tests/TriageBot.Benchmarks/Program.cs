using BenchmarkDotNet.Running;
using TriageBot.Benchmarks;

if (args is ["turns"])
{
    await TurnLoad.RunAsync();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
