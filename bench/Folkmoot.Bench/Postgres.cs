using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Folkmoot.Bench;

/// <summary>A PostgreSQL server of its own, in a folder, on a free port, stopped at the end. It is set up as a small server would be, not for tests.</summary>
internal sealed class Postgres : IAsyncDisposable
{
    private const string Programs = "/usr/lib/postgresql/15/bin/";

    private readonly string data;
    private readonly int port;

    private Postgres(string data, int port) => (this.data, this.port) = (data, port);

    public static async Task<Postgres> StartAsync(string folder)
    {
        var data = Path.Combine(folder, "postgres");
        var port = FreePort();
        if (!Directory.Exists(data))
        {
            Directory.CreateDirectory(data);
            if (Environment.UserName == "root")
            {
                await Shell.RunAsync("chown", "postgres", data);
                await Shell.RunAsync("chmod", "o+x", folder);
            }
            await AsPostgresAsync("initdb", "-D", data, "-U", "folkmoot", "-A", "trust", "-E", "UTF8", "--locale=C");
        }
        var options = $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={data} -c shared_buffers=512MB -c work_mem=16MB -c random_page_cost=1.1 -c synchronous_commit=off -c max_wal_size=4GB";
        await AsPostgresAsync("pg_ctl", "-s", "-D", data, "-w", "-t", "60", "-l", Path.Combine(data, "log"), "-o", options, "start");
        return new Postgres(data, port);
    }

    /// <summary>The connection string of a database, made when it is not there.</summary>
    public async Task<string> DatabaseAsync(string name)
    {
        await using var connection = new NpgsqlConnection(Connection("postgres"));
        await connection.OpenAsync();
        await using var find = new NpgsqlCommand("SELECT 1 FROM pg_database WHERE datname = $1", connection) { Parameters = { new() { Value = name } } };
        if (await find.ExecuteScalarAsync() is null)
        {
            await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
            await create.ExecuteNonQueryAsync();
        }
        return Connection(name);
    }

    public async ValueTask DisposeAsync() => await AsPostgresAsync("pg_ctl", "-s", "-D", data, "-m", "fast", "-w", "stop");

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private string Connection(string database) => $"Host=127.0.0.1;Port={port};Username=folkmoot;Database={database}";

    private static async Task AsPostgresAsync(string program, params string[] arguments)
    {
        var root = Environment.UserName == "root";
        using var process = Shell.Start(root ? "runuser" : Programs + program, root ? ["-u", "postgres", "--", Programs + program, .. arguments] : arguments, quiet: program == "initdb");
        _ = program == "initdb" ? await process.StandardOutput.ReadToEndAsync() : null;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed.");
        }
    }
}
