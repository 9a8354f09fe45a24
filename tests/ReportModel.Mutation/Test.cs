using System.Reflection;
using System.Runtime.ExceptionServices;
using Xunit.Sdk;
using Xunit.v3;

namespace ReportModel.Mutation;

/// <summary>
/// A test method with all its rows. It is called directly: a run by the test framework takes a tenth of a second, most of
/// the tests less than a thousandth.
/// </summary>
internal sealed class Test(MethodInfo method)
{
    public string Name { get; } = $"{method.DeclaringType!.FullName}.{method.Name}";

    public Type Class => method.DeclaringType!;

    /// <summary>Whether it passes.</summary>
    /// <param name="prepare">What is done before, and may fail as well.</param>
    public bool Passes(Action prepare)
    {
        try
        {
            prepare();
            Run();
            return true;
        }
#pragma warning disable CA1031 // Whatever a test throws, it has failed.
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }

    public void Run()
    {
        foreach (var arguments in Rows())
        {
            var called = method.IsGenericMethodDefinition ? method.MakeGenericMethod(method.ResolveGenericTypes(arguments)) : method;
            var instance = method.IsStatic ? null : Activator.CreateInstance(Class);
            try
            {
                switch (called.Invoke(instance, called.ResolveMethodArguments(arguments)))
                {
                    case Task task:
                        task.GetAwaiter().GetResult();
                        break;
                    case ValueTask task:
                        task.AsTask().GetAwaiter().GetResult();
                        break;
                }
            }
            catch (TargetInvocationException e)
            {
                ExceptionDispatchInfo.Throw(e.InnerException!);
            }
            finally
            {
                (instance as IDisposable)?.Dispose();
            }
        }
    }

    private object?[][] Rows()
    {
        if (!method.IsDefined(typeof(TheoryAttribute)))
        {
            return [[]];
        }

        object?[][] rows = [.. ExtensibilityPointFactory.GetMethodDataAttributes(method).SelectMany(RowsOf)];
        return rows.Length > 0 ? rows : throw new InvalidOperationException($"{Name} has no rows.");
    }

    private IEnumerable<object?[]> RowsOf(IDataAttribute source) =>
        source.GetData(method, new DisposalTracker()).AsTask().GetAwaiter().GetResult().Select(row => row.GetData());
}
