namespace Folkmoot.Features.Imports;

/// <summary>
/// A kind of page or paper Folkmoot can read: its name (as printed in <c>page_kind</c>), a cheap test of whether a text
/// looks like it, and a pure function that reads it. The first kind in <see cref="PageKinds.All"/> that looks right reads the file.
/// </summary>
public sealed record PageKind(string Name, Func<SourceText, bool> LooksLike, Func<SourceText, PageRecord> Read);
