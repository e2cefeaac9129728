using System.CommandLine;
using Folkmoot;
using Folkmoot.Features.Alerts.Telling;
using Folkmoot.Features.Accounts;
using Folkmoot.Features.AuditTrail;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.CallIn;
using Folkmoot.Features.Demonstration.Synthetic;
using Folkmoot.Features.Imports.Pages;
using Folkmoot.Features.Imports.Records;
using Folkmoot.Features.Papers.Keeping;
using Folkmoot.Features.Proofreading;
using Folkmoot.Features.Rules.ShowRules;
using Folkmoot.Features.Timetables.Keeping;
using Folkmoot.Platform;

var root = new RootCommand("Folkmoot: the whole life of a commissioned public service, on the record.")
{
    CommandLine.Database,
    CommandLine.DataFolder,
    CommandLine.Smtp,
    ServeCommand.Create(),
    MigrateCommand.Create(),
    AuthorityCommand.Create(),
    AuditCommand.Create(),
    AlertsCommand.Create(),
    SyntheticCommand.Create(),
    TimetablesCommand.Create(),
    CallInCommand.Create(),
    NightlyCommand.Create(),
    PapersCommand.Create(),
    new Command("import", "Bring in what a council already has.")
    {
        ImportPagesCommand.Create(),
        RecordCommand.Create(),
    },
    ProofreadCommand.Create(),
    new Command("user", "Who may sign in.")
    {
        UserCommand.CreateAdd(),
        UserCommand.CreateLink(),
    },
    new Command("rules", "An authority's own rules.")
    {
        ShowRulesCommand.Create(),
        RulesFileCommand.CreateCheck(),
        RulesFileCommand.CreateLoad(),
    },
};
root.SetAction((parsed, ct) => ServeCommand.RunAsync(parsed, "http://localhost:5080", ct));
return await CommandFailure.TellAsync(() => root.Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false }));
