using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Folkmoot.Features.Accounts.Typed;

/// <summary>What the page for signing in carries on of a form that was sent by somebody whose session had ended.</summary>
/// <param name="Kept">The sealed words; null when they were too long to carry.</param>
public sealed record Carried(string? Kept);

/// <summary>Says that a form was refused because its token was not that of this browser any more.</summary>
public sealed record StaleToken
{
    /// <summary>Notices the refusal among the answers of pages.</summary>
    public sealed class Noticing : IAlwaysRunResultFilter
    {
        public void OnResultExecuting(ResultExecutingContext context)
        {
            if (context.Result is IAntiforgeryValidationFailedResult) context.HttpContext.Features.Set(new StaleToken());
        }

        public void OnResultExecuted(ResultExecutedContext context)
        {
        }
    }
}
