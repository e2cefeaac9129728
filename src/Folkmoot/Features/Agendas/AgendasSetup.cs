using Folkmoot.Features.Agendas.InPrivate;

namespace Folkmoot.Features.Agendas;

/// <summary>The operations on meetings.</summary>
public static class AgendasSetup
{
    public static void AddAgendas(this IServiceCollection services)
    {
        services.AddScoped<Agendas>();
        services.AddScoped<PrivateNotices>();
    }
}
