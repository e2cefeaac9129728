using System.Security.Cryptography;
using System.Text;
using Folkmoot.Features.Decisions;

namespace Folkmoot.Features.Records;

/// <summary>The form over which a published record is hashed: each value as its length in bytes, a colon, its bytes in UTF-8 and a comma, so that no two records share a form.</summary>
public static class RecordForm
{
    /// <summary>64 small hexadecimal digits.</summary>
    public static string HashOf(Decision decision, Taking taking, PublishedRecord record) => Sha256(
    [
        "folkmoot record 1", decision.Reference ?? "", decision.Slug, decision.Title, $"{record.Number}", $"{taking.Number}", taking.Outcome.ToString(), $"{taking.MadeOn:yyyy-MM-dd}",
        taking.Maker.ToString(), taking.By, taking.Path?.ToString() ?? "", taking.UrgencyReasons ?? "", .. Words(record.Words),
        $"{record.PublishedOn:yyyy-MM-dd}", record.Correction ?? "",
    ]);

    private static IEnumerable<string> Words(RecordWords words) =>
    [
        words.Decision, words.Reasons, words.NoneRejected ? "none rejected" : "", $"{words.Rejected.Count}", .. words.Rejected.SelectMany(one => new[] { one.Option, one.Why }),
        words.NoneDeclared ? "none declared" : "", $"{words.Interests.Count}", .. words.Interests.SelectMany(one => new[] { one.Member, one.Interest, one.Dispensation }),
    ];

    private static string Sha256(IEnumerable<string> values)
    {
        var form = new MemoryStream();
        foreach (var value in values) form.Write(Encoding.UTF8.GetBytes($"{Encoding.UTF8.GetByteCount(value)}:{value},"));
        return Convert.ToHexStringLower(SHA256.HashData(form.GetBuffer().AsSpan(0, (int)form.Length)));
    }
}
