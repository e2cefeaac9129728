using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Problems;

/// <summary>Any address below an authority that leads nowhere: so that what is said of it still wears the authority's name and offers its search.</summary>
public class NowhereModel : PageModel
{
    public IActionResult OnGet() => NotFound();
}
