using System.CommandLine;

namespace Folkmoot.Platform;

/// <summary>The options that every command shares.</summary>
public static class CommandLine
{
    /// <summary>Where the rows are kept.</summary>
    public static readonly Option<string?> Database = new("--database")
    {
        Description = "PostgreSQL connection string (\"Host=…\") or path of an SQLite file. Otherwise FOLKMOOT_DATABASE, otherwise folkmoot.db in the data folder.",
        Recursive = true,
    };

    /// <summary>The folder of the SQLite file and of the original files.</summary>
    public static readonly Option<string> DataFolder = new("--data")
    {
        Description = "Folder for the SQLite file and the original files. Otherwise FOLKMOOT_DATA.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("FOLKMOOT_DATA") ?? "data",
        Recursive = true,
    };

    /// <summary>The server that mail goes out through.</summary>
    public static readonly Option<string?> Smtp = new("--smtp")
    {
        Description = "Mail server: smtp://user:password@host:port. Otherwise FOLKMOOT_SMTP, otherwise no mail is sent. It comes from FOLKMOOT_MAIL_FROM, and its links lead to FOLKMOOT_SITE.",
        Recursive = true,
    };
}
