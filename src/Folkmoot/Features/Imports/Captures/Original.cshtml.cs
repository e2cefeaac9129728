using System.Net.Mime;
using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Imports.Captures;

/// <summary>The original bytes of a capture, handed out as a file and never shown as a page. Only with a decision that the reader may see.</summary>
public sealed class OriginalModel(Db db, CurrentAuthority authority, FileStore files) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        var owner = authority.Id;
        var capture = await (
            from version in db.SourcePageVersions
            where version.AuthorityId == owner && version.Id == id
            join decision in db.Decisions on version.SourcePage!.DecisionId equals decision.Id
            select new { version.FileAddress, version.FileName }).FirstOrDefaultAsync(ct);
        return capture is null ? NotFound() : File(files.Read(capture.FileAddress), MediaTypeNames.Application.Octet, Path.GetFileName(capture.FileName));
    }
}
