using Folkmoot.Bench;
using Folkmoot.Bench.Micro;

// dotnet run -c Release --project bench/Folkmoot.Bench -- --help
if (args.Contains("--help"))
{
    Console.WriteLine(Settings.Help);
    return 0;
}
var settings = Settings.Of(args);
if (settings.OnlyMicro)
{
    MicroBenchmarks.Run();
    return 0;
}
return await Measurement.RunAsync(settings);
