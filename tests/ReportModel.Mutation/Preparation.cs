using System.Diagnostics;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ReportModel.Mutation;

/// <summary>Makes assemblies ready for a process that tries one mutant after another.</summary>
internal static class Preparation
{
    /// <summary>Writes an assembly anew.</summary>
    /// <param name="path">The assembly; it may be the one that runs.</param>
    public static void Of(string path)
    {
        var ready = path + ".ready";
        using (var module = ModuleDefinition.ReadModule(path))
        {
            foreach (var field in module.GetTypes().SelectMany(t => t.Fields).Where(f => f.IsStatic && f.RVA == 0))
            {
                // The compiler of the runtime takes the value of such a field for one that never changes.
                field.IsInitOnly = false;
            }

            if (module.GetTypes().FirstOrDefault(t => t.Name == MutantSwitch.Control) is { } control)
            {
                Simplify(control);
            }

            // Without it, the code is compiled for speed.
            foreach (var debuggable in module.Assembly.CustomAttributes.Where(a => a.AttributeType.Name == nameof(DebuggableAttribute)).ToList())
            {
                module.Assembly.CustomAttributes.Remove(debuggable);
            }

            module.Write(ready);
        }

        File.Move(ready, path, overwrite: true);
    }

    /// <summary>
    /// Stryker's own question whether a mutant is on looks for a file and for variables of the environment, and searches a
    /// list for each mutant that is come by.
    /// </summary>
    private static void Simplify(TypeDefinition control)
    {
        var module = control.Module;
        var cameBy = new FieldDefinition(MutantSwitch.CameBy, FieldAttributes.Public | FieldAttributes.Static, new ArrayType(module.TypeSystem.Boolean));
        control.Fields.Add(cameBy);
        var isActive = control.Methods.Single(m => m.Name == "IsActive");
        isActive.Body = new MethodBody(isActive);
        var il = isActive.Body.GetILProcessor();
        var answer = il.Create(OpCodes.Ldarg_0);

        // if (CameBy != null) CameBy[id] = true; return id == ActiveMutant;
        il.Emit(OpCodes.Ldsfld, cameBy);
        il.Emit(OpCodes.Brfalse_S, answer);
        il.Emit(OpCodes.Ldsfld, cameBy);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Stelem_I1);
        il.Append(answer);
        il.Emit(OpCodes.Ldsfld, control.Fields.Single(f => f.Name == MutantSwitch.Active));
        il.Emit(OpCodes.Ceq);
        il.Emit(OpCodes.Ret);
    }
}
