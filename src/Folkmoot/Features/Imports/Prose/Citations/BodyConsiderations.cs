using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>Finds where a text tells of a committee's or cabinet's consideration: body, date, outcome, or that it is to come.</summary>
public static partial class BodyConsiderations
{
    private const int LongestName = 160;

    public static IReadOnlyList<BodyConsideration> In(string text) => In(text, PrintedDates.In(text));

    internal static IReadOnlyList<BodyConsideration> In(string text, IReadOnlyList<PrintedDate> dates)
    {
        var found = new List<BodyConsideration>();
        var read = 0;
        for (var noun = Nouns().Match(text); noun.Success; noun = noun.NextMatch())
        {
            if (noun.Index < read || Body(text, noun, read) is not { } body)
            {
                continue;
            }

            read = body.End;
            var sentence = Sentence.Around(text, body.Start, body.Length);
            if (Read(text, sentence, body, dates) is { } consideration && !found.Exists(known => known.Start == consideration.Start && known.Body == consideration.Body))
            {
                found.Add(consideration);
            }
        }

        return found;
    }

    /// <summary>The whole name that ends in the noun: "Children, Young People and Education Cabinet Committee".</summary>
    private static TextSpan? Body(string text, Match noun, int read)
    {
        var from = Math.Max(read, noun.Index - LongestName);
        var to = Math.Min(text.Length, noun.Index + noun.Length + 80);
        foreach (Match match in Bodies().Matches(text[from..to]))
        {
            if (from + match.Index + match.Length >= noun.Index + noun.Length)
            {
                return from + match.Index <= noun.Index ? new TextSpan(from + match.Index, match.Length) : null;
            }
        }

        return null;
    }

    private static BodyConsideration? Read(string text, Sentence sentence, TextSpan body, IReadOnlyList<PrintedDate> dates)
    {
        var date = Nearest(dates, sentence, body);
        if (date is null && text.IndexOf("endors", sentence.Start, sentence.End - sentence.Start, StringComparison.OrdinalIgnoreCase) < 0)
        {
            return null;
        }

        var whole = sentence.Whole;
        var did = Considered().Match(whole);
        var planned = Planned().IsMatch(whole);
        if (!did.Success || (date is null && (planned || Outcome(whole) is not "endorsed")))
        {
            return null;
        }

        var start = Words.SkipSpace(text, sentence.Start, 700);
        var length = Math.Max(0, sentence.End - start);
        return new BodyConsideration(Words.Collapse(text.AsSpan(start, length)), start, length, Named(body.In(text)))
        {
            Date = date?.Day,
            Month = date is { Precision: DatePrecision.Month } ? date.Iso : null,
            IsPlanned = planned,
            Outcome = planned ? null : Outcome(whole),
        };
    }

    private static PrintedDate? Nearest(IReadOnlyList<PrintedDate> dates, Sentence sentence, TextSpan body) =>
        dates.Where(date => date.Precision is DatePrecision.Day or DatePrecision.Month && date.Start >= sentence.Start && date.Start < sentence.End)
            .MinBy(date => date.Start > body.Start ? date.Start - body.Start : 400 + body.Start - date.Start);

    private static string? Outcome(string sentence) => sentence switch
    {
        _ when Refused().IsMatch(sentence) => "not endorsed",
        _ when Changed().IsMatch(sentence) => "amended",
        _ when Endorsed().IsMatch(sentence) => "endorsed",
        _ when Noted().IsMatch(sentence) => "noted",
        _ => null,
    };

    private static string Named(string printed) => Article().Replace(Words.Collapse(printed), "");

    [GeneratedRegex(@"^(the|by|at|to|in|on) ", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"\b(?:Committee|Sub-Committee|Board|Panel|Forum|Commission|Cabinet|Executive|Council)\b")]
    private static partial Regex Nouns();

    private const string Gap = @"(?:[^\S\n]{1,120}|[^\S\n]{0,120}\n[^\S\n]{0,120})";
    private const string Verb = @"on|in|at|considered|debated|will|meeting|budget|approved|\(|agreed|resolved|noted|endorsed";

    [GeneratedRegex(
        @"(?:(?!The\b|On\b|In\b|At\b|By\b|Consultees\b|A\b)[A-Z][\w’'-]*,?(?:" + Gap + @"(?:and|&|of|for)" + Gap + @"|" + Gap + @")){0,9}" +
        @"(?:Committee(?!" + Gap + @"recommendations)|Sub-Committee|Policy" + Gap + @"Board|Panel|Forum|Commission(?!er)" +
        @"|(?<!Cabinet\s)Cabinet(?!" + Gap + @"(?:Member|Committee|Office))|Executive(?=" + Gap + @"(?:" + Verb + @"))|(?:County|Full|City|Borough|District)" + Gap + @"Council(?=" + Gap + @"(?:" + Verb + @")))\b")]
    private static partial Regex Bodies();

    [GeneratedRegex(@"\b(discussed|considered|consider|considers|endors\w+|presented|reported|debated|reviewed|recommended|recommends|noted|support(ed)?|agree(d)?|rejected|amended|passed|resolved|discuss|scrutinised)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Considered();

    [GeneratedRegex(@"\b(will|needs? to be|(is|are) (asked|requested|invited) to|is to|are to|is due to|due to|going to|to be)\b(?!.{0,40}\bhave been\b).{0,60}\b(consider|considered|discuss|discussed|present|presented|report|reported|review|reviewed|debate|debated|endorse|endorsed|taken|meet|go|agree|agreed|approve|note|noted|endorse)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Planned();

    [GeneratedRegex(@"\b(not endorse|did not (endorse|support|agree)|not supported|rejected|opposed|declined to endorse|not endorsed)", RegexOptions.IgnoreCase)]
    private static partial Regex Refused();

    [GeneratedRegex(@"\b(amended|subject to|with (the following )?(changes|amendments)|proposing that|be delayed|deferred|asked for changes)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Changed();

    [GeneratedRegex(@"\b(endors(ed|es|e|ing)|supported|recommended( for)? approval|agreed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Endorsed();

    [GeneratedRegex(@"\bnot(ed|es)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Noted();
}
