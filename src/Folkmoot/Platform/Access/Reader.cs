namespace Folkmoot.Platform.Access;

/// <summary>
/// The one access rule. Every context is opened for a reader and every query of a guarded thing passes through <see cref="MaySeeAll"/>,
/// <see cref="Openness.Open"/> or what the reader may see <see cref="At"/> one authority (see <c>Db</c>), so pages, search, downloads
/// and counts cannot forget to ask.
/// </summary>
public sealed class Reader
{
    private Reader(bool maySeeAll) => MaySeeAll = maySeeAll;

    /// <summary>Anyone at all, until more is known of them.</summary>
    public static Reader Public => new(maySeeAll: false);

    /// <summary>The application's own work, such as an import or a migration: it must meet every row.</summary>
    public static Reader System { get; } = new(maySeeAll: true);

    /// <summary>Whether every withheld thing of every authority is shown.</summary>
    public bool MaySeeAll { get; }

    /// <summary>The authority whose withheld things are shown; none for the public.</summary>
    public Guid AuthorityId { get; private set; }

    /// <summary>Which of its withheld things.</summary>
    public IReadOnlyList<Openness> Withheld { get; private set; } = [];

    /// <summary>The kinds of things shown of one authority; of no authority in particular, the open ones.</summary>
    public IEnumerable<Openness> Shown(Guid? authority) => authority == AuthorityId ? [Openness.Open, .. Withheld] : [Openness.Open];

    /// <summary>Shows somebody the withheld things of one authority that <see cref="AccessTable.Withheld"/> lets them see.</summary>
    public void At(Guid authority, IReadOnlyCollection<Role> roles) => (AuthorityId, Withheld) = (authority, AccessTable.Withheld(roles));
}
