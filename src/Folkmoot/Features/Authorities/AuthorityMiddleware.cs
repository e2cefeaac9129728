using Folkmoot.Data;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Authorities;

/// <summary>Finds the authority that the address names; an address that names none is not found.</summary>
public sealed class AuthorityMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, Db db, CurrentAuthority current)
    {
        if (http.GetRouteValue("authority") is string shortName)
        {
            var authority = await db.Authorities.AsNoTracking().FirstOrDefaultAsync(a => a.ShortName == shortName, http.RequestAborted);
            if (authority is null)
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }
            current.Value = authority;
            new PageFrame(authority.ShortName, authority.Name, authority.Colour, authority.IsDemonstration, authority.DemonstrationNote).Set(http);
        }
        await next(http);
    }
}
