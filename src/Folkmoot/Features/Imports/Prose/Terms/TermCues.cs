using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>The words just before a date that say whether something begins or ends then.</summary>
internal static partial class TermCues
{
    public static TermMoment? Moment(string before, bool follows, bool leads) =>
        Break().IsMatch(before) ? TermMoment.Break
        : Latest().IsMatch(before) ? TermMoment.LatestEnd
        : follows || Ends().IsMatch(before) ? TermMoment.End
        : Starts().IsMatch(before) || (leads && Opens().IsMatch(before)) ? TermMoment.Start
        : null;

    /// <summary>Two dates with nothing but "to" between them.</summary>
    public static bool Joins(string text, int from, int to) =>
        to - from is > 0 and < 160 && Joiner().IsMatch(text.AsSpan(from, to - from).ToString());

    [GeneratedRegex(@"break (clause|point|option)s?( \w+){0,3} (at|on|in|from)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex(@"((potential|permitted|options?|optional|possib\w+|provisions?|can be|may be|could be|able to be)\b.{0,50}\b(exten\w+|renew\w*)( \w+){0,3} (to|until|up to)|not extend(ing)? beyond|latest (possible )?end( date)?( of| is|:)?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Latest();

    [GeneratedRegex(@"\b(until|till|up to|through to|(exten\w+( \w+){0,3}|run|runs|running|continue|continues|last|lasts) to|(expir|end|laps|terminat|conclud|finish|ceas|clos)(e|es|ed|s|ing|y|ation)?( date)?( (of|on|in|at|by|from|the|is|was|as|their|its|current|agreed|term|contract|lease|to|end|an|be)\b)*:?)( the)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\b(from|since|(commenc|beg[aiu]n|start)(e|es|ed|s|ing|ning|ment)?( date)?( (on|in|from|the|of|is|was|initially)\b)*:?|effective( from)?|with effect from|entered into (on|in)|new contracts?( \w+){1,4} (for|from|by)|(let|awarded|tendered)( and \w+)? (on|in|from))( the)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Starts();

    [GeneratedRegex(@"(\(|,|:|\bperiod|\bterm|\bmonths|\byears?|\bof|\bfor|\bbetween|\bruns?|\bcovers?|\bcovering|\bcontract)( the| is)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Opens();

    [GeneratedRegex(@"^\s*(\([^()]{0,40}\)\s*)?,?\s*(and\s+(ends?|ending|expir\w+)\s+(on|in)|to|until|till|up to|through to|-|–|—|and)(\s+the)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Joiner();
}
