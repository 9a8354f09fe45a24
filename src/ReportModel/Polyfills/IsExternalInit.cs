#if NET
using System.Runtime.CompilerServices;

// A library that was compiled against the netstandard2.0 build names the type below as part of every init accessor;
// an application for .NET then finds it here.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#else
namespace System.Runtime.CompilerServices;

/// <summary>Marks init accessors; newer frameworks have the type themselves.</summary>
internal static class IsExternalInit;
#endif
