using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Folkmoot.Data;

/// <summary>Looks for what somebody typed as a part of a text, capitals or not, with the operator that each database has for it.</summary>
internal static class Containing
{
    private const string Escape = "\\";

    /// <summary>The things one of whose texts contains what was typed.</summary>
    public static IQueryable<T> WithTyped<T>(this Db db, IQueryable<T> things, string typed, params IEnumerable<Expression<Func<T, string?>>> texts)
    {
        var like = db.Database.IsNpgsql()
            ? (Func<DbFunctions, string, string, string, bool>)NpgsqlDbFunctionsExtensions.ILike
            : DbFunctionsExtensions.Like;
        var pattern = $"%{typed.Replace(Escape, Escape + Escape, StringComparison.Ordinal).Replace("%", Escape + "%", StringComparison.Ordinal).Replace("_", Escape + "_", StringComparison.Ordinal)}%";
        // A captured variable, so that the query is compiled once for all that is typed.
        Expression<Func<string>> captured = () => pattern;
        var thing = Expression.Parameter(typeof(T), "thing");
        var any = texts.Select(text => (Expression)Expression.Call(like.Method, Expression.Constant(EF.Functions), ReplacingExpressionVisitor.Replace(text.Parameters[0], thing, text.Body), captured.Body, Expression.Constant(Escape)))
            .Aggregate(Expression.OrElse);
        return things.Where(Expression.Lambda<Func<T, bool>>(any, thing));
    }
}
