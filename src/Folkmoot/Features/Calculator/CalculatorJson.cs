using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Calculator.Asking;
using Folkmoot.Law;
using Folkmoot.Platform;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Calculator;

/// <summary>The same sums as JSON: 200 with an answer, 400 with what is wrong.</summary>
public static class CalculatorJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true,
    };

    public static void MapCalculatorJson(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/calculator.json", AnswerAsync);
        routes.MapGet("/{authority}/calculator.json", AnswerAsync);
    }

    private static async Task<IResult> AnswerAsync(HttpContext http, Db db, CurrentAuthority current, Clock clock)
    {
        var sheet = await Sheet.ReadAsync(db, current, clock, http.Request.Query, http.RequestAborted);
        return sheet.Result is { } result
            ? Results.Json(new
            {
                ask = sheet.Question.Key, authority = current.IsSet ? current.ShortName : null, typed = Typed(sheet), result.Says,
                dates = result.Dates.Select(Date), figures = result.Figures.Select(Figure), tests = result.Tests.Select(Test), result.Notes,
            }, Options)
            : Results.Json(new { ask = sheet.Question.Key, typed = Typed(sheet), problems = sheet.Typed.Problems, outside = sheet.Outside, fields = sheet.Question.Fields.Select(Asks) }, Options, statusCode: StatusCodes.Status400BadRequest);
    }

    private static Dictionary<string, string> Typed(Sheet sheet) => sheet.Question.Fields.Where(field => sheet.Typed.Text(field.Name).Length > 0).ToDictionary(field => field.Name, field => sheet.Typed.Text(field.Name));

    private static object Asks(Field field) => new { field.Name, field.Label, kind = field.Kind.ToString().ToLowerInvariant(), optional = field.IsOptional, choices = field.Choices.Count == 0 ? null : field.Choices.Select(choice => choice.Value) };

    private static object Date(DateFound date) => new
    {
        date.Name, day = date.Deadline.Day.ForMachines(), bound = date.Deadline.Bound == Bound.NotBefore ? "not-before" : "not-after", date.IsOtherReading,
        steps = date.Deadline.Steps.Select(step => step.ToString()), rules = date.Rules.Select(Law), date.Calendar,
    };

    private static object Figure(FigureFound figure) => new { figure.Name, figure.Value, from = figure.From.ForMachines(), rule = Law(figure.Rule), provision = figure.Citation.ToString() };

    private static object Test(Law.Answer test) => new
    {
        rule = Law(test.Rule), met = Say(test.Met), on = test.On.ForMachines(), test.Sum,
        elements = test.Elements.Select(element => new { element.Says, met = Say(element.Met), element.Found, settles = element.Met == Met.NotEvidenced ? element.Settles : null, provision = element.Citation.ToString() }),
    };

    private static object Law(Rule rule) => new { rule.Id, rule.Version, rule.Name, provision = rule.Citation.ToString(), rule.Citation.Address, rule.Reading, register = $"/law#{rule.Id}" };

    private static string Say(Met met) => met switch { Met.Yes => "met", Met.No => "not met", _ => "not evidenced" };
}
