using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>What a date is about: a contract, its extension, a direct award, a lease.</summary>
internal sealed record TermSubject(string Words, string? Name, bool IsGeneral);

internal static partial class TermSubjects
{
    private const int ReachAfter = 60;

    /// <summary>Whether a text speaks of contracts at all.</summary>
    public static bool MayStandIn(string text) =>
        Nouns().IsMatch(text) || text.Contains("tender", StringComparison.OrdinalIgnoreCase) || text.Contains("award", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null when the date is about a meeting, a consultation, a grant or the like, or about nothing named.</summary>
    public static TermSubject? Of(string text, Sentence sentence, string before, string after, TermMoment moment)
    {
        var near = Nouns().Matches(before).LastOrDefault();
        var other = Others().Matches(before).LastOrDefault();
        if (near is null && other is not null && Pays().IsMatch(other.Value) && FollowsContract(text, sentence))
        {
            return new TermSubject("the cost period", null, IsGeneral: true);
        }

        if (near is null && (other is null || other.Index < before.Length - 90))
        {
            var next = Nouns().Match(after.Length > ReachAfter ? after[..ReachAfter] : after);
            return next.Success ? Subject(next.Value, after, moment, next) : FromSentenceBefore(text, sentence, before, moment);
        }

        if (near is null || (other is not null && other.Index > near.Index && !Pays().IsMatch(other.Value)))
        {
            return null;
        }

        if (other is not null && other.Index > near.Index)
        {
            return new TermSubject("the cost period", null, IsGeneral: true);
        }

        var particular = Particular().Matches(before).LastOrDefault();
        var current = moment == TermMoment.End ? Current().Matches(before).LastOrDefault() : null;
        var chosen = current is not null && (particular is null || current.Index > particular.Index - 60) ? current : particular ?? near;
        return Subject(chosen.Value, before, moment, chosen);
    }

    /// <summary>"It will run for the period …": the subject stands in the sentence before.</summary>
    private static TermSubject? FromSentenceBefore(string text, Sentence sentence, string before, TermMoment moment)
    {
        return Carries().IsMatch(before) && FollowsContract(text, sentence) && moment is TermMoment.Start or TermMoment.End
            ? new TermSubject("term", null, IsGeneral: true)
            : null;
    }

    private static bool FollowsContract(string text, Sentence sentence)
    {
        var from = Math.Max(0, sentence.Start - 300);
        return Nouns().IsMatch(text[from..sentence.Start]);
    }

    private static TermSubject Subject(string noun, string within, TermMoment moment, Match at)
    {
        var lower = noun.ToLowerInvariant();
        var plural = lower.EndsWith('s') ? "s" : "";
        var name = Name().Match(within, at.Index + at.Length) is { Success: true } named && named.Index == at.Index + at.Length
            ? named.Groups["name"].Value.Trim()
            : null;
        return lower switch
        {
            _ when lower.Contains("direct", StringComparison.Ordinal) => new("direct award", name, false),
            _ when lower.Contains("exten", StringComparison.Ordinal) => new("extension", name, false),
            _ when Current().IsMatch(noun) || within.Contains("currently", StringComparison.OrdinalIgnoreCase) && moment == TermMoment.End
                => new($"the current contract{plural}", null, true),
            _ when lower.Contains("lease", StringComparison.Ordinal) => new("the lease", null, false),
            _ when lower.Contains("framework", StringComparison.Ordinal) => new("the framework", null, false),
            _ when lower.Contains("support", StringComparison.Ordinal) => new("the current support", null, true),
            _ when lower.Contains("further", StringComparison.Ordinal) => new("the further year", null, true),
            _ => new($"the contract{plural}", null, true),
        };
    }

    [GeneratedRegex(@"\b(direct(ly)? award(s|ed)?|contract(s|ed|ual)?|extensions?|extend(ed)?|framework( agreement)?|leases?|agreements?|licen[cs]e|further (year|period|term)|support (for|of)|maintenance|procured|tendered)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nouns();

    [GeneratedRegex(@"\b(direct(ly)? award(s|ed)?( contracts?)?|(?<!(optional|permitted|possible|potential|potential for|no|options for|further) )extensions?|extended|lease|framework( agreement)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Particular();

    [GeneratedRegex(@"\b(current|currently|existing|present|both)\b(?!\s+(provider|supplier|arrangement|budget|year|financial|law|legislation))( (of the |\w+ ){0,4}contracts?)?", RegexOptions.IgnoreCase)]
    private static partial Regex Current();

    [GeneratedRegex(@"\b(consultation|survey|meetings?|committee|cabinet|council tax|grants?|strateg(y|ies)|budget|financial year|academic year|school year|tenders|tender period|notice of|elections?|polic(y|ies)|petition|programme|plan|data|statistics|inspection|motion|report|call-in|attended|visits?|clients|costs?|prices?|act|regulations|in force|pay|salary|fares|employment|appointed|allowances?|membership|terms of reference|review|debate|covenant|borrowing|rates?|treasury|market|inflation)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Others();

    [GeneratedRegex(@"^(costs?|prices?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Pays();

    [GeneratedRegex(@"^\W*(\d{1,2}\W+)?(it|they|this|these|the (term|arrangement|arrangements|service|award|awards))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Carries();

    [GeneratedRegex(@"\G (of|for) (the |a |an )?(?<name>(?!\d|(a|one|two|three|four|five|six|twelve|up|further)\b)[A-Za-z][\w’'-]*( (?!(for|from|to|by|until|on|in|with|and|which|that|at|or)\b)[\w’'()-]+){0,6})", RegexOptions.IgnoreCase)]
    private static partial Regex Name();
}
