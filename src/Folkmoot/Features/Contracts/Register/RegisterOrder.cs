using System.Linq.Expressions;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Folkmoot.Features.Contracts.Register;

/// <summary>
/// One order of the register. What is not known comes last whichever way the order runs, and databases disagree about that,
/// so the known and the not known are read one after the other, each along the same index.
/// </summary>
public abstract class RegisterOrder(string name)
{
    public static readonly IReadOnlyList<RegisterOrder> All =
    [
        new RegisterOrder<string>("title", c => c.Title, text => text, title => title),
        new RegisterOrder<string?>("provider", c => c.ProviderNames, text => text, names => names),
        new RegisterOrder<DateOnly?>("start", c => c.Start, Day, Print),
        new RegisterOrder<DateOnly?>("end", c => c.End, Day, Print),
        new RegisterOrder<Money?>("value", c => c.AnnualValue, text => long.TryParse(text, out var pence) ? new Money(pence) : null, sum => sum?.Pence.ToString()),
    ];

    /// <summary>As it stands in the address.</summary>
    public string Name => name;

    /// <summary>The contracts whose value is known, after a place.</summary>
    public abstract IQueryable<Contract> Known(IQueryable<Contract> contracts, bool down, Place? after);

    /// <summary>The contracts whose value is not known, after a place.</summary>
    public abstract IQueryable<Contract> NotKnown(IQueryable<Contract> contracts, bool down, Place? after);

    /// <summary>Where a contract stands.</summary>
    public abstract Place PlaceOf(RegisterLine line);

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day : null;

    private static string? Print(DateOnly? day) => day?.ToString("yyyy-MM-dd");
}

/// <summary>An order by a value of one type.</summary>
internal sealed class RegisterOrder<T>(string name, Expression<Func<Contract, T>> value, Func<string, T> read, Func<T, string?> print) : RegisterOrder(name)
{
    private readonly Func<RegisterLine, T> ofLine = LineValue(name);

    public override IQueryable<Contract> Known(IQueryable<Contract> contracts, bool down, Place? after)
    {
        contracts = contracts.Where(Holds(Expression.NotEqual(value.Body, Expression.Constant(null, typeof(T)))));
        if (after?.Value is { } text && read(text) is { } last)
        {
            contracts = contracts.Where(NotBefore(last, down)).Where(BeyondEqual(last, after.Id, down));
        }
        return Sorted(contracts, down);
    }

    public override IQueryable<Contract> NotKnown(IQueryable<Contract> contracts, bool down, Place? after)
    {
        contracts = contracts.Where(Holds(Expression.Equal(value.Body, Expression.Constant(null, typeof(T)))));
        if (after is { Value: null, Id: var id })
        {
            contracts = down ? contracts.Where(c => c.Id < id) : contracts.Where(c => c.Id > id);
        }
        return Sorted(contracts, down);
    }

    public override Place PlaceOf(RegisterLine line) => new(print(ofLine(line)), line.Id);

    private IQueryable<Contract> Sorted(IQueryable<Contract> contracts, bool down) =>
        down ? contracts.OrderByDescending(value).ThenByDescending(c => c.Id) : contracts.OrderBy(value).ThenBy(c => c.Id);

    // A range that an index can begin at; the next condition drops what was already shown of the equal values.
    private Expression<Func<Contract, bool>> NotBefore(T last, bool down) =>
        Holds(Compare(down ? ExpressionType.LessThanOrEqual : ExpressionType.GreaterThanOrEqual, last));

    private Expression<Func<Contract, bool>> BeyondEqual(T last, Guid id, bool down)
    {
        Expression<Func<Contract, bool>> key = down ? c => c.Id < id : c => c.Id > id;
        var later = ReplacingExpressionVisitor.Replace(key.Parameters[0], value.Parameters[0], key.Body);
        return Holds(Expression.OrElse(Compare(down ? ExpressionType.LessThan : ExpressionType.GreaterThan, last), later));
    }

    private BinaryExpression Compare(ExpressionType how, T last)
    {
        // A captured variable, so that the query is compiled once for all values.
        Expression<Func<T>> captured = () => last;
        if (typeof(T) != typeof(string))
        {
            return Expression.MakeBinary(how, value.Body, captured.Body);
        }
        var compared = Expression.Call(typeof(string), nameof(string.Compare), null, value.Body, captured.Body);
        return Expression.MakeBinary(how, compared, Expression.Constant(0));
    }

    private Expression<Func<Contract, bool>> Holds(Expression condition) => Expression.Lambda<Func<Contract, bool>>(condition, value.Parameters[0]);

    private static Func<RegisterLine, T> LineValue(string name) => (Func<RegisterLine, T>)(object)(name switch
    {
        "title" => (Func<RegisterLine, string>)(line => line.Title),
        "provider" => (Func<RegisterLine, string?>)(line => line.ProviderNames),
        "start" => (Func<RegisterLine, DateOnly?>)(line => line.Start),
        "end" => (Func<RegisterLine, DateOnly?>)(line => line.End),
        _ => (Func<RegisterLine, Money?>)(line => line.AnnualValue),
    });
}
