using System.Security.Cryptography;
using System.Text;
using Folkmoot.Features.Proofreading;

namespace Folkmoot.Features.Drafting.Settling;

/// <summary>The sign by which a finding is known again: the rule, what it says, and the words it is about. When the words change it is another, and what was settled comes back.</summary>
public static class FindingMark
{
    private const char Joint = '\u001f';

    public static string Of(Finding finding)
    {
        var parts = finding.Quotes.Select(quote => string.Join(Joint, quote.Of, quote.Field, quote.Words)).Prepend(finding.Says).Prepend(finding.Rule.Id);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001e', parts))))[..32];
    }
}
