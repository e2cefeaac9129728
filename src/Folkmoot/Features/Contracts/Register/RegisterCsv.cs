using System.Text;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Contracts.Register;

/// <summary>The register as CSV (RFC 4180), in UTF-8 with a byte-order mark: spreadsheets read names and pound signs wrong without one, and other readers skip it.</summary>
public static class RegisterCsv
{
    private const string Head = "title,reference,service,part,lot,providers,start,end,latest_possible_end,regime,annual_value_gbp,total_value_gbp,basis,source,source_url,page\r\n";

    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<RegisterLine> lines, CurrentAuthority authority, string site, CancellationToken ct)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), bufferSize: 16384, leaveOpen: true);
        await writer.WriteAsync(Head.AsMemory(), ct);
        await foreach (var line in lines.WithCancellation(ct))
        {
            await writer.WriteAsync(Row(line, site + authority.Link(line.Address)).AsMemory(), ct);
        }
    }

    private static string Row(RegisterLine line, string page) => string.Join(',',
        Cell.Of(line.Title), Cell.Of(line.Reference), Cell.Of(line.ServiceTitle), Cell.Of(line.Part), Cell.Of(line.Lot), Cell.Of(line.ProviderNames),
        Cell.Of(line.Start), Cell.Of(line.End), Cell.Of(line.LatestEnd), Cell.Of(line.Regime == Regime.Unknown ? null : ContractWords.Of(line.Regime)),
        Cell.Of(line.AnnualValue), Cell.Of(line.TotalValue), Cell.Of(line.Basis.ToString().ToLowerInvariant()), Cell.Of(line.Source), Cell.Of(line.SourceUrl), Cell.Of(page)) + "\r\n";
}
