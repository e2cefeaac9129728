using Folkmoot.Data;
using Folkmoot.Features.Authorities;

namespace Folkmoot.Features.Search;

/// <summary>Searches everything of all authorities.</summary>
public class AllModel(Db db, CurrentAuthority current) : IndexModel(db, current);
