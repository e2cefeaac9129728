using System.Net.Sockets;
using Folkmoot.Platform;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Folkmoot;

/// <summary>What stopped a command, in a line for whoever typed it: a database that is away, a file that may not be written, an address that is taken.</summary>
internal static class CommandFailure
{
    // Of PostgreSQL's classes of errors those that are of the installation: access, a database that is not there, no room, shut down.
    private static readonly string[] OfInstallation = ["08", "28", "3D", "53", "57", "58"];
    private const string NoPrivilege = "42501";

    // Busy, locked, read-only, cannot be read or written, corrupt, full, cannot be opened, no database.
    private static readonly int[] OfFile = [5, 6, 8, 10, 11, 13, 14, 26];

    /// <summary>Runs a command to the end, whose code it gives, or tells what stopped it.</summary>
    public static async Task<int> TellAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception failure) when (InWords(failure) is not null)
        {
            await Console.Error.WriteLineAsync(InWords(failure));
            return 1;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(Environment.NewLine + "Stopped.");
            return 130;
        }
    }

    /// <summary>The line; null when the fault is the program's own, whose trace is wanted.</summary>
    private static string? InWords(Exception failure) => failure switch
    {
        UnusableSettings settings => settings.Message,
        PostgresException refused when OfInstallation.Contains(refused.SqlState[..2], StringComparer.Ordinal) || refused.SqlState == NoPrivilege => $"PostgreSQL refused: {refused.MessageText}.",
        PostgresException => null,
        NpgsqlException { InnerException: SocketException or TimeoutException or IOException } cut => $"The database cannot be reached: {cut.Message}. Is PostgreSQL running there? --database or FOLKMOOT_DATABASE says where it is looked for.",
        SqliteException file when OfFile.Contains(file.SqliteErrorCode) => $"The database file cannot be used: {file.Message}",
        IOException or UnauthorizedAccessException => failure.Message,
        { InnerException: { } inner } => InWords(inner),
        _ => null,
    };
}
