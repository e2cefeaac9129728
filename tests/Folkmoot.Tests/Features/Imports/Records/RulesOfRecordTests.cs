using System.Text.Json.Nodes;
using Folkmoot.Features.Imports.Records;
using Folkmoot.Features.Imports.Records.Format;
using Folkmoot.Features.Rules;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Law;
using Folkmoot.Law.CallIn;
using Folkmoot.Tests.Features.Rules;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Imports.Records;

public abstract class RulesOfRecordTests(StoreFixture store)
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("keyDecisions", """{"threshold":0,"comparison":"more-than"}""", "keyDecisions[0].threshold", "A threshold above nothing is needed")]
    [InlineData("keyDecisions", """{"comparison":"more-than"}""", "keyDecisions[0]", "A threshold above nothing is needed")]
    [InlineData("keyDecisions", """{"threshold":5,"comparison":"more-than","minimumDivisions":3}""", "keyDecisions[0].minimumDivisions", "asking for more falls short of the regulation (Executive Arrangements")]
    [InlineData("keyDecisions", """{"threshold":5}""", "keyDecisions[0]", "the property \"comparison\" is missing")]
    [InlineData("callIn", """{"dayType":"working","windowDays":0}""", "callIn[0].windowDays", "shorter than a day")]
    [InlineData("callIn", """{"dayType":"working","windowDays":5,"requesters":{}}""", "callIn[0].requesters", "either a number of requesters or a share")]
    [InlineData("callIn", """{"dayType":"working","windowDays":5,"appliesTo":["officer-key"]}""", "callIn[0].appliesTo", "At least the key decisions")]
    [InlineData("callIn", """{"dayType":"working","windowDays":5,"appliesTo":["some"]}""", "callIn[0].appliesTo[0]", "\"some\" is not one of: key, all-executive, officer-key")]
    [InlineData("callIn", """{"dayType":"working","windowDays":5,"closesAt":"5 pm"}""", "callIn[0].closesAt", "\"5 pm\" is not an hour")]
    [InlineData("callIn", """{"dayType":"working","windowDays":5,"outcomes":["no-action"]}""", "callIn[0].outcomes", "power to ask whoever decided to reconsider")]
    [InlineData("leadTimes", """{"agendaDays":4}""", "leadTimes[0].agendaDays", "at least 5 clear days")]
    [InlineData("leadTimes", """{"body":"nobody"}""", "leadTimes[0].body", "no body in this file has the key \"nobody\"")]
    [InlineData("closureDays", """{"days":[{"on":"2026-12-24","reason":"x"},{"on":"2026-12-24","reason":"y"}]}""", "closureDays[0].days", "listed twice")]
    [InlineData("timetables", """{"way":"like-for-like","steps":[{"step":"notice","low":27,"likely":28,"high":28}]}""", "timetables[0].steps[0].low", "at least 28 by law; 27 falls short")]
    [InlineData("timetables", """{"way":"end","steps":[{"step":"tender","low":1,"likely":2,"high":3}]}""", "timetables[0].steps[0].step", "has no step \"tender\"")]
    [InlineData("timetables", """{"way":"like-for-like","steps":[{"step":"tender","low":1,"likely":2,"high":3},{"step":"tender","low":1,"likely":2,"high":3}]}""", "timetables[0].steps[1].step", "listed twice")]
    [InlineData("signOff", """{"steps":[]}""", "signOff[0].steps", "asks nobody to sign")]
    [InlineData("signOff", """{"steps":[{"who":"x","counted":"working","role":"member"}]}""", "signOff[0].steps[0].role", "signs no report off")]
    [InlineData("signOff", """{"steps":[{"who":"x","counted":"working","role":"legal","account":"a@b.example"}]}""", "signOff[0].steps[0].account", "not both")]
    [InlineData("signOff", """{"steps":[{"who":"x","counted":"working","order":0}]}""", "signOff[0].steps[0].order", "1 or more")]
    [InlineData("signOff", """{"steps":[{"who":"x","counted":"working","dependsOn":["money"]}]}""", "signOff[0].steps[0].dependsOn", "\"money\" is not a section of a report")]
    [InlineData("retention", """{"periods":[{"item":"executive-record","years":5}]}""", "retention[0].periods", "kept 6 years at the least; 5 falls short")]
    [InlineData("retention", """{"periods":[{"item":"assessment","years":6},{"item":"assessment","years":7}]}""", "retention[0].periods", "listed twice")]
    [InlineData("clearDays", """{"five":"weeks"}""", "clearDays[0].five", "\"weeks\" is not one of: calendar, working")]
    public void What_falls_short_is_refused_at_its_property(string list, string rule, string path, string message)
    {
        var (record, problems) = Read(list, rule);

        Assert.Null(record);
        Assert.Contains(problems, problem => problem.Path == "$.authority.rules." + path && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_rules_on_the_same_thing_from_the_same_day_are_refused()
    {
        var (_, problems) = RecordFile.Read(Bytes("same", ("clearDays", "a", """{"five":"working"}"""), ("clearDays", "b", """{"five":"calendar"}""")));

        Assert.Equal("$.authority.rules.clearDays[1].from", Assert.Single(problems).Path);
        Assert.Empty(RecordFile.Read(Bytes("same", ("timetables", "a", """{"way":"end"}"""), ("timetables", "b", """{"way":"insource"}"""))).Problems);
    }

    [Fact]
    public async Task A_file_of_rules_is_loaded_changed_and_taken_back_like_any_other_record()
    {
        var first = await ImportAsync(Bytes("loads", ("callIn", "window", FullCallIn), ("signOff", "signs", """{"steps":[{"who":"monitoring officer","days":2,"counted":"working"}]}""")));
        var again = await ImportAsync(Bytes("loads", ("callIn", "window", FullCallIn), ("signOff", "signs", """{"steps":[{"who":"monitoring officer","days":2,"counted":"working"}]}""")));
        var changed = await ImportAsync(Bytes("loads", ("callIn", "window", FullCallIn.Replace("\"count\":5", "\"count\":3"))));

        Assert.Equal(["rule/signs", "rule/window"], first.Added.Order(StringComparer.Ordinal));
        Assert.False(again.ChangedAnything);
        Assert.Equal(["rule/window"], changed.Changed);
        Assert.Equal(["rule/signs"], changed.Removed);
        var row = Assert.Single((await RulesAsync("loads")).Rows);
        var settings = Assert.IsType<CallInSettings>(row.Settings);
        Assert.Equal((3, 2, true), (settings.Requesters!.Count, settings.Requesters.PoliticalGroups, settings.Requesters.ScrutinyMembersOnly));
        Assert.Equal(new TimeOnly(17, 0), settings.ClosesAt);
        Assert.Equal([CallInExemption.Urgent], settings.Exemptions!);
        Assert.Equal(("chair", true), (settings.Waiver!.By, settings.Waiver.RecordedBeforeDecision));
        Assert.Empty(settings.NotGiven);
        Assert.Equal(("article 6", "The constitution, article 6", 1), (row.Provision, row.Written, row.Version));
    }

    [Fact]
    public async Task A_rule_that_was_here_before_is_adopted_and_stays()
    {
        var town = new Town(store.Clock, "adopting").Authority;
        await store.AddAsync(town, Constitution.Row(store.Clock, town.Id, "sum", new(2020, 1, 1), new KeyDecisionSettings(Money.Pounds(1), null, default, null, [], null), provision: null));
        await ImportAsync(Bytes("adopting", ("keyDecisions", "sum", """{"threshold":2,"comparison":"at-least"}""")));
        var less = await ImportAsync(Bytes("adopting"));
        var row = Assert.Single((await RulesAsync("adopting")).Rows);

        Assert.Equal(["rule/sum"], less.Kept);
        Assert.Equal((Money.Pounds(1), "article 6"), (((KeyDecisionSettings)row.Settings).Threshold, row.Provision));
    }

    [Fact]
    public async Task The_check_answers_with_line_path_and_field_in_words_and_as_JSON()
    {
        var file = new FileInfo(Path.Combine(Path.GetTempPath(), $"rules-{store.Clock.NewId():N}.json"));
        await File.WriteAllBytesAsync(file.FullName, Bytes("checked", ("leadTimes", "papers", """{"agendaDays":3}""")), Ct);
        using var words = new StringWriter();
        using var json = new StringWriter();

        Assert.Equal(1, await RulesFileCommand.CheckAsync(file, asJson: false, words, Ct));
        Assert.Equal(1, await RulesFileCommand.CheckAsync(file, asJson: true, json, Ct));
        Assert.Contains($"{file.Name}: line 1: $.authority.rules.leadTimes[0].agendaDays: The agenda is open at least 5 clear days", words.ToString(), StringComparison.Ordinal);
        Assert.Equal("$.authority.rules.leadTimes[0].agendaDays", (string?)JsonNode.Parse(json.ToString())!["problems"]![0]!["path"]);
        await File.WriteAllBytesAsync(file.FullName, Bytes("checked", ("leadTimes", "papers", """{"agendaDays":6}""")), Ct);
        using var good = new StringWriter();
        Assert.Equal(0, await RulesFileCommand.CheckAsync(file, asJson: false, good, Ct));
        Assert.Equal($"{file.Name}: 1 rule stands.", good.ToString().Trim());
        await File.WriteAllBytesAsync(file.FullName, new InventedRecord("checked").Bytes(), Ct);
        using var more = new StringWriter();
        Assert.Equal(1, await RulesFileCommand.CheckAsync(file, asJson: false, more, Ct));
        Assert.Contains("this file holds more than rules", more.ToString(), StringComparison.Ordinal);
        file.Delete();
    }

    private const string FullCallIn = """
        {"dayType":"clear-working","windowDays":5,"closesAt":"17:00","startsFrom":"publication","appliesTo":["key"],"groundsRequired":true,"validator":"monitoring officer",
         "requesters":{"count":5,"politicalGroups":2,"scrutinyMembersOnly":true},"exemptions":["urgent"],"waiver":{"by":"chair"},"outcomes":["no-action","refer-back","refer-council"]}
        """;

    private static (RecordFile? Record, IReadOnlyList<Folkmoot.Features.Imports.Records.Json.Problem> Problems) Read(string list, string rule) => RecordFile.Read(Bytes("read", (list, "rule", rule)));

    private static byte[] Bytes(string authority, params (string List, string Key, string Rule)[] rules)
    {
        var lists = new JsonObject();
        foreach (var (list, key, rule) in rules)
        {
            var node = JsonNode.Parse(rule)!.AsObject();
            (node["key"], node["from"], node["provision"], node["basis"], node["source"]) = (key, "2024-05-01", "article 6", "stated", "book");
            if (lists[list] is not JsonArray array) lists[list] = array = [];
            array.Add((JsonNode)node);
        }
        var file = new JsonObject
        {
            ["key"] = "rules", ["authority"] = new JsonObject { ["key"] = authority, ["name"] = "Adopting Council", ["rules"] = lists },
            ["sources"] = new JsonArray(new JsonObject { ["key"] = "book", ["title"] = "The constitution" }),
        };
        return System.Text.Encoding.UTF8.GetBytes(file.ToJsonString());
    }

    private async Task<RecordOutcome> ImportAsync(byte[] json)
    {
        await using var db = store.Open();
        var outcome = await new RecordImporter(db, store.Clock, store.Files).ImportAsync(json, "rules.json", dryRun: false, Ct);
        Assert.Empty(outcome.Problems);
        return outcome;
    }

    private async Task<AuthorityRules> RulesAsync(string authority)
    {
        await using var db = store.Open();
        return await AuthorityRules.OfAsync(db, (await db.Authorities.SingleAsync(a => a.ShortName == authority, Ct)).Id, Ct);
    }

    public sealed class OnSqlite(SqliteStore store) : RulesOfRecordTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : RulesOfRecordTests(store), IClassFixture<PostgresStore>;
}
