using System.Threading.RateLimiting;
using Folkmoot.Features.Accounts.Council;
using Folkmoot.Features.Accounts.Own;
using Folkmoot.Features.Accounts.SignIn;
using Folkmoot.Features.Accounts.Store;
using Folkmoot.Features.Accounts.Typed;
using Folkmoot.Platform;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Features.Accounts;

/// <summary>Puts accounts and signing in together.</summary>
public static class AccountsSetup
{
    /// <summary>How many attempts to sign in are answered in a minute from one network.</summary>
    public const int AttemptsAMinute = 30;

    /// <summary>How long a session lasts without a request.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(1);

    /// <summary>Accounts without anybody signing in: for the command line.</summary>
    public static IdentityBuilder AddAccounts(this IServiceCollection services, Data.Store store)
    {
        var keys = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(store.FilesFolder))!, "keys"));
        if (!OperatingSystem.IsWindows()) keys.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        services.AddDataProtection().SetApplicationName("Folkmoot").PersistKeysToFileSystem(keys);
        services.AddScoped<Doing>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 210_000);
        return services.AddIdentityCore<Account>(identity =>
        {
            identity.User.RequireUniqueEmail = true;
            identity.User.AllowedUserNameCharacters = "";
            // Length is what makes a password hard to guess; rules about signs only make it hard to remember.
            identity.Password = new PasswordOptions { RequiredLength = 12, RequiredUniqueChars = 5, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
            identity.Lockout.MaxFailedAccessAttempts = 5;
            identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        }).AddUserStore<AccountStore>().AddPasswordValidator<TellingPassword>()
            .AddTokenProvider<DataProtectorTokenProvider<Account>>(TokenOptions.DefaultProvider).AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
    }

    /// <summary>Accounts with signing in: for the site.</summary>
    public static void AddSigningIn(this IServiceCollection services, Data.Store store, CouncilProvider? council)
    {
        services.AddHttpContextAccessor();
        services.AddAccounts(store).AddSignInManager();
        services.AddScoped<SigningIn>();
        if (council is not null) services.AddSingleton(council);
        services.AddScoped<DemonstrationAccounts>();
        services.AddScoped<People.People>();
        services.AddScoped<OwnAccount>();
        services.AddScoped<NewAuthenticator>();
        services.AddSingleton<TypedSeal>();
        services.Configure<MvcOptions>(pages =>
        {
            pages.Filters.Add<StaleToken.Noticing>();
            pages.Filters.Add<Bounds>();
        });
        services.Configure<SecurityStampValidatorOptions>(stamps =>
        {
            stamps.ValidationInterval = TimeSpan.FromMinutes(1);
            stamps.OnRefreshingPrincipal = refreshing =>
            {
                Proof.Keep(refreshing.CurrentPrincipal, refreshing.NewPrincipal);
                return Task.CompletedTask;
            };
        });
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
        {
            cookies.ApplicationCookie!.Configure(Session);
            cookies.TwoFactorUserIdCookie!.Configure(cookie => Guard(cookie, "folkmoot-second-factor"));
        });
        services.AddAntiforgery(forms => (forms.Cookie.Name, forms.Cookie.SecurePolicy) = ("folkmoot-forms", CookieSecurePolicy.SameAsRequest));
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => IsAttempt(http.Request)
                ? RateLimitPartition.GetFixedWindowLimiter(Network.Of(http.Connection.RemoteIpAddress), _ => new() { PermitLimit = AttemptsAMinute, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter(""));
        });
    }

    /// <summary>Finds out who asks and whether they may. After the authority is known, before any page runs.</summary>
    public static void UseAccounts(this IApplicationBuilder app)
    {
        app.UseRateLimiter();
        app.UseMiddleware<PersonMiddleware>();
    }

    private static bool IsAttempt(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && (request.Path.StartsWithSegments("/sign-in", StringComparison.OrdinalIgnoreCase) || request.Path.StartsWithSegments("/account/begin", StringComparison.OrdinalIgnoreCase));

    private static void Session(CookieAuthenticationOptions cookie)
    {
        Guard(cookie, "folkmoot-session");
        cookie.ExpireTimeSpan = Idle;
        cookie.SlidingExpiration = true;
        cookie.LoginPath = "/sign-in";
        cookie.AccessDeniedPath = "/problems/403";
    }

    private static void Guard(CookieAuthenticationOptions options, string name)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }
}
