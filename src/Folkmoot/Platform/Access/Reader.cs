namespace Folkmoot.Platform.Access;

/// <summary>
/// The one access rule. Every context is opened for a reader and every query of a guarded thing passes through <see cref="MaySeeAll"/>
/// or <see cref="Openness.Open"/> (see <c>Db</c>), so pages, search, downloads and counts cannot forget to ask.
/// </summary>
/// <param name="MaySeeAll">Whether exempt and confidential things are shown.</param>
public sealed record Reader(bool MaySeeAll)
{
    /// <summary>Anyone at all.</summary>
    public static readonly Reader Public = new(MaySeeAll: false);

    /// <summary>The application's own work, such as an import or a migration: it must meet every row.</summary>
    public static readonly Reader System = new(MaySeeAll: true);
}
