using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using BenchmarkDotNet.Jobs;

namespace Folkmoot.Bench.Micro;

/// <summary>Benchmarks of single functions.</summary>
internal static class MicroBenchmarks
{
    public static void Run()
    {
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)).WithOptions(ConfigOptions.DisableOptimizationsValidator | ConfigOptions.JoinSummary);
        BenchmarkRunner.Run([typeof(Days), typeof(Pictures), typeof(PageReading), typeof(ProofReading), typeof(TimetableCost), typeof(TimetableBySteps), typeof(TimetableRegister)], config);
    }
}
