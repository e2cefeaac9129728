namespace Folkmoot.Features.Contracts.Register;

/// <summary>Where a page of the register ended: the last contract's value in the order chosen, none when it is not known, and its key. In an address: "2027-03-31~0192…", or "~0192…".</summary>
/// <param name="Value">As the order prints it.</param>
/// <param name="Id">The last contract's key, which settles the order of equal values.</param>
public sealed record Place(string? Value, Guid Id)
{
    public override string ToString() => $"{Value}{(Value is null ? "" : "=")}~{Id:N}";

    /// <summary>Null for what is no place.</summary>
    public static Place? Read(string? text)
    {
        var mark = text?.LastIndexOf('~') ?? -1;
        if (mark < 0 || !Guid.TryParseExact(text.AsSpan(mark + 1), "N", out var id))
        {
            return null;
        }
        var value = text![..mark];
        return new Place(value.EndsWith('=') ? value[..^1] : null, id);
    }
}
