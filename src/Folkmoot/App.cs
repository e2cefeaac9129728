using System.CommandLine;
using System.Runtime;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Folkmoot.Data;
using Folkmoot.Features.Accounts;
using Folkmoot.Features.Accounts.Council;
using Folkmoot.Features.Accounts.Typed;
using Folkmoot.Features.Agendas;
using Folkmoot.Features.Alerts.Asking;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.CallIn;
using Folkmoot.Features.Considering;
using Folkmoot.Features.Deadlines;
using Folkmoot.Features.Calculator;
using Folkmoot.Features.Implementation;
using Folkmoot.Features.Imports.Records;
using Folkmoot.Features.LawRegister;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Drafting.ShowReport;
using Folkmoot.Features.Lineage;
using Folkmoot.Features.Lineage.ListServices;
using Folkmoot.Features.Notices.Publishing;
using Folkmoot.Features.Notices.ShowNotice;
using Folkmoot.Features.Contracts.Register;
using Folkmoot.Features.Papers;
using Folkmoot.Features.Papers.Reading;
using Folkmoot.Features.Records;
using Folkmoot.Features.Records.ShowRecord;
using Folkmoot.Features.Reports;
using Folkmoot.Features.Reports.KeyProcedure;
using Folkmoot.Features.Routes;
using Folkmoot.Features.SignOffs;
using Folkmoot.Features.Timetables.Reckoning;
using Folkmoot.Features.Timetables.ShowTimetable;
using Folkmoot.Features.Work.Telling;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Caching;
using Folkmoot.Platform.Files;
using Folkmoot.Platform.Mail;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.WebEncoders;

namespace Folkmoot;

/// <summary>Puts the application together, for the server, for the command line and for tests.</summary>
public static class App
{
    /// <summary>The store that the command line asks for.</summary>
    public static Store StoreOf(ParseResult command)
    {
        var folder = Path.GetFullPath(command.GetValue(CommandLine.DataFolder)!);
        var database = command.GetValue(CommandLine.Database) ?? Environment.GetEnvironmentVariable("FOLKMOOT_DATABASE");
        if (string.IsNullOrWhiteSpace(database))
        {
            database = Path.Combine(folder, "folkmoot.db");
        }
        var store = new Store(database, Path.Combine(folder, "files"));
        if (!store.IsPostgres) Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(database))!);
        else if (store.Unreadable is { } why) throw new UnusableSettings($"The connection string cannot be read: {why}");
        return store;
    }

    /// <summary>The mail that the command line asks for.</summary>
    /// <exception cref="UnusableSettings">What it asks for cannot be.</exception>
    public static MailSettings? MailOf(ParseResult command)
    {
        var server = command.GetValue(CommandLine.Smtp) ?? Environment.GetEnvironmentVariable("FOLKMOOT_SMTP");
        var mail = MailSettings.Read(server, Environment.GetEnvironmentVariable("FOLKMOOT_MAIL_FROM"), Environment.GetEnvironmentVariable("FOLKMOOT_SITE"), out var problem);
        return problem is null ? mail : throw new UnusableSettings(problem);
    }

    /// <summary>What files the site takes, by the environment.</summary>
    /// <exception cref="UnusableSettings">What is asked for cannot be.</exception>
    public static UploadSettings UploadsOf()
    {
        var uploads = UploadSettings.Read(Environment.GetEnvironmentVariable("FOLKMOOT_PAPER_MEGABYTES"), Environment.GetEnvironmentVariable("FOLKMOOT_CLAMD"), out var problem);
        return problem is null ? uploads : throw new UnusableSettings(problem);
    }

    /// <summary>The proxies that the machine's settings name.</summary>
    /// <exception cref="UnusableSettings">They cannot be read.</exception>
    public static Proxies? ProxiesOf()
    {
        var proxies = Proxies.Read(Environment.GetEnvironmentVariable(Proxies.Variable), out var problem);
        return problem is null ? proxies : throw new UnusableSettings(problem);
    }

    /// <summary>The services that pages and commands share. A command works as <see cref="Reader.System"/>, a visitor of the site begins as <see cref="Reader.Public"/>.</summary>
    public static IServiceCollection AddFolkmoot(this IServiceCollection services, Store store, Func<Reader> reader, TimeProvider? time = null, MailSettings? mail = null, UploadSettings? uploads = null)
    {
        services.AddSingleton(store);
        services.AddSingleton(uploads ?? new UploadSettings());
        services.AddSingleton(time ?? TimeProvider.System);
        services.AddSingleton<Clock>();
        services.AddSingleton(store.FullText);
        services.AddScoped(_ => reader());
        services.AddSingleton(new FileStore(store.FilesFolder));
        services.AddDbContext<Db>(store.Configure);
        services.AddSingleton(new Mailing(mail));
        services.AddSingleton<WorkSeen>();
        services.AddScoped<Person>();
        services.AddScoped<CurrentAuthority>();
        services.AddScoped<Features.Notices.Notices>();
        services.AddScoped<Endings>();
        services.AddScoped<Followers>();
        services.AddSingleton<Networks>();
        services.AddScoped<ServiceLineages>();
        services.AddScoped<ServiceList>();
        services.AddScoped<ContractStandings>();
        services.AddSingleton<Forecasts>();
        services.AddRecords();
        services.AddAgendas();
        services.AddCallIn();
        services.AddConsidering();
        services.AddScoped<Implementations>();
        services.AddScoped<KeyReports>();
        services.AddScoped<Undoings>();
        services.AddDrafting();
        services.AddSignOffs();
        services.AddPapers();
        return services;
    }

    /// <summary>The services for a command that writes very much. Nobody waits for an answer meanwhile: it may pause to collect, and leaves the other core to the database.</summary>
    public static async Task<ServiceProvider> OpenForManyWritesAsync(Store store, CancellationToken ct)
    {
        GCSettings.LatencyMode = GCLatencyMode.Batch;
        var services = await OpenAsync(store.ForManyWrites(), ct);
        await using var scope = services.CreateAsyncScope();
        // Built now, while the first of what is to be written is read.
        _ = scope.ServiceProvider.GetRequiredService<Db>().Model;
        return services;
    }

    /// <summary>The services for a command, on a store brought up to date.</summary>
    public static async Task<ServiceProvider> OpenAsync(Store store, CancellationToken ct, MailSettings? mail = null)
    {
        var services = new ServiceCollection().AddLogging().AddFolkmoot(store, () => Reader.System, mail: mail).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        // Asking costs one query; migrating takes a lock and builds the model twice even when there is nothing to do.
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
        {
            await db.Database.MigrateAsync(ct);
        }
        await Upkeep.CountAsync(db, ct);
        return services;
    }

    // Nothing is read from a settings file, so none is watched for changes: watchers are few on a machine.
    private static readonly string[] Still = ["--hostBuilder:reloadConfigOnChange=false"];

    /// <summary>The web application, ready to start. The store must have been brought up to date.</summary>
    public static WebApplication Build(Store store, string urls, TimeProvider? time = null, MailSettings? mail = null, CouncilProvider? council = null, UploadSettings? uploads = null, Proxies? proxies = null)
    {
        var root = AppContext.BaseDirectory;
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = Still, ApplicationName = typeof(App).Assembly.GetName().Name, ContentRootPath = root, WebRootPath = WebRoot(root) });
        builder.Environment.WebRootFileProvider = new StillFiles(builder.Environment.WebRootFileProvider);
        builder.WebHost.UseUrls(urls).UseKestrelHttpsConfiguration();
        // The keys stand in a folder that only their owner reads, and a page with a form is never kept: neither is news.
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error).AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        builder.Services.AddFolkmoot(store, () => Reader.Public, time, mail, uploads);
        builder.Services.AddSigningIn(store, council);
        builder.Services.AddRazorPages(pages => pages.RootDirectory = "/Features");
        builder.Services.Configure<WebEncoderOptions>(encoding => encoding.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        var app = builder.Build();
        proxies?.Use(app);
        app.UsePageSecurity().UsePlainQueries();
        app.UseExceptionHandler("/problems/500");
        app.UseStatusCodePagesWithReExecute("/problems/{0}");
        app.UseStaticFiles(SiteFiles.Options);
        app.UseMiddleware<TypedAgain>();
        app.UseRouting();
        app.UseMiddleware<Freshness>();
        app.UseAuthentication();
        app.UseMiddleware<AuthorityMiddleware>();
        app.UseAccounts();
        app.UseMiddleware<UploadLimits>();
        app.MapContractDownloads();
        app.MapTimetableJson();
        app.MapRoutes();
        app.MapRecordJson();
        app.MapReports();
        app.MapDeadlineFiles();
        app.MapReportFile();
        app.MapPapers();
        app.MapRazorPages();
        app.MapNoticeJson();
        app.MapRecordSchema();
        app.MapLawText();
        app.MapCalculatorJson();
        app.MapCouncilSignIn();
        return app;
    }

    /// <summary>Beside the binaries when published, else in the source tree; none before the styles have been built.</summary>
    private static string? WebRoot(string root)
    {
        for (var folder = new DirectoryInfo(root); folder is not null; folder = folder.Parent)
        {
            string[] candidates = [Path.Combine(folder.FullName, "wwwroot"), Path.Combine(folder.FullName, "src", "Folkmoot", "wwwroot")];
            if (Array.Find(candidates, c => File.Exists(Path.Combine(c, "site.css"))) is { } found)
            {
                return found;
            }
        }
        return null;
    }
}
