using System.Diagnostics;

namespace Folkmoot.Tests.Features.AuditTrail;

/// <summary>A process of its own.</summary>
internal static class Child
{
    /// <summary>Runs a command of Folkmoot to its end.</summary>
    internal static async Task<(int Code, string Out, string Error)> FolkmootAsync(string database, params string[] arguments)
    {
        using var process = Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "Folkmoot.dll"), .. arguments, "--database", database]);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Runs the tests of a class that are run only when asked for, in a process to be killed.</summary>
    internal static Process StartVictim(Type tests, params (string Name, string Value)[] environment)
    {
        var process = Start(Environment.ProcessPath!, ["-explicit", "only", "-class", tests.FullName!], environment);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    internal static Process Start(string file, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(file, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException($"{file} did not start.");
    }
}
