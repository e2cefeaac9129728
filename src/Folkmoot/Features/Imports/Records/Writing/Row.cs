using System.Security.Cryptography;
using System.Text.Json;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Imports.Records.Writing;

/// <summary>One row that a record file asks for.</summary>
internal abstract class Row(string path, object says)
{
    /// <summary>The way to it by keys, the same in every version of the file.</summary>
    public string Path { get; } = path;

    /// <summary>Changes when, and only when, what the file says of it changes.</summary>
    public string Fingerprint { get; } = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(says)));

    public abstract Type Type { get; }

    /// <summary>False for a row that is written once: when the file changes it, another takes its place.</summary>
    public abstract bool CanChange { get; }

    public abstract Entity Make(Guid id);

    public abstract void Change(Entity row);
}

/// <summary>A row of one kind.</summary>
internal sealed class Row<T>(string path, object says, Func<Guid, T> make, Action<T>? set) : Row(path, says) where T : Entity
{
    public override Type Type => typeof(T);

    public override bool CanChange => set is not null;

    public override Entity Make(Guid id)
    {
        var row = make(id);
        set?.Invoke(row);
        return row;
    }

    public override void Change(Entity row) => set!((T)row);
}
