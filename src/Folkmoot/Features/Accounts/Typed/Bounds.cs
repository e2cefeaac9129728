using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Primitives;

namespace Folkmoot.Features.Accounts.Typed;

/// <summary>Says that a form was refused because an answer is too long to be anybody's typing.</summary>
public sealed record TooLong(string Field);

/// <summary>Holds what is typed into any form to what can be kept: no answer without end, and no characters that stand for nothing and that a database refuses.</summary>
public sealed class Bounds : IAsyncResourceFilter
{
    /// <summary>The most characters of one answer. Features may want less, and then say so themselves.</summary>
    public const int Longest = 200_000;

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var (http, request) = (context.HttpContext, context.HttpContext.Request);
        if (HttpMethods.IsPost(request.Method) && request.HasFormContentType && await TypedWords.ReadAsync(request) is { } form)
        {
            if (form.Where(one => one.Key != TypedAgain.Field && one.Value.Any(value => value?.Length > Longest)).Select(one => one.Key).FirstOrDefault() is { } over)
            {
                http.Features.Set(new TooLong(over));
                context.Result = new BadRequestResult();
                return;
            }
            if (form.Any(one => one.Value.Any(value => value?.Any(IsNothing) == true)))
            {
                request.Form = new FormCollection(form.ToDictionary(one => one.Key, one => new StringValues([.. one.Value.Select(Plain)]), StringComparer.OrdinalIgnoreCase), form.Files);
            }
        }
        await next();
    }

    private static string? Plain(string? value) => value is null ? null : string.Concat(value.Where(sign => !IsNothing(sign)));

    private static bool IsNothing(char sign) => char.IsControl(sign) && sign is not ('\n' or '\r' or '\t');
}
