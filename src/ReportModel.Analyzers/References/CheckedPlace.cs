using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ReportModel.Analyzers.References;

/// <summary>The place where a constant ends up: an argument, an initializer, the other side of a comparison.</summary>
internal static class CheckedPlace
{
    /// <summary>What the strings of the place are, and whether it is an argument.</summary>
    /// <param name="constant">The operation that yields the constant.</param>
    /// <param name="member">The member whose code it is in.</param>
    /// <param name="marks">What is marked.</param>
    public static (ReferenceKind Kind, bool IsArgument) Of(IOperation constant, ISymbol member, MarkedSymbols marks)
    {
        for (var (value, user) = (constant, constant.Parent); user is not null; (value, user) = (user, user.Parent))
        {
            // By kind, which is one call; a type test for each of these would be most of the time that an ordinary literal takes.
            if (user.Kind == OperationKind.Argument)
            {
                var argument = (IArgumentOperation)user;
                return marks.Of(argument.Parameter) is var kind and not ReferenceKind.Compared ? (kind, true) : (OfCompared(argument, marks), false);
            }

            if (!PassesOn(user, value))
            {
                return (OfUser(user, value, member, marks), false);
            }
        }

        return (ReferenceKind.None, false);
    }

    private static ReferenceKind OfUser(IOperation user, IOperation value, ISymbol member, MarkedSymbols marks) => user.Kind switch
    {
        OperationKind.SimpleAssignment or OperationKind.CoalesceAssignment =>
            (IAssignmentOperation)user is var assignment && value == assignment.Value ? OfReferenced(assignment.Target, marks) : ReferenceKind.None,
        OperationKind.FieldInitializer => marks.Of(((IFieldInitializerOperation)user).InitializedFields[0]),
        OperationKind.PropertyInitializer => marks.Of(((IPropertyInitializerOperation)user).InitializedProperties[0]),
        OperationKind.ParameterInitializer => marks.Of(((IParameterInitializerOperation)user).Parameter),
        OperationKind.Return or OperationKind.YieldReturn => OfReturned(user, member, marks),
        OperationKind.Binary => OfCompared((IBinaryOperation)user, value, marks),
        OperationKind.Invocation => OfCompared((IInvocationOperation)user, value, marks),
        OperationKind.Tuple => OfTuple((ITupleOperation)user, value, marks),
        OperationKind.ConstantPattern => OfMatched(user, marks),
        OperationKind.CaseClause when user is ISingleValueCaseClauseOperation => OfMatched(user, marks),
        _ => ReferenceKind.None,
    };

    /// <summary>Whether what an operation yields is, or holds, one of its operands.</summary>
    private static bool PassesOn(IOperation user, IOperation value) => user.Kind switch
    {
        OperationKind.Conditional => value != ((IConditionalOperation)user).Condition,
        OperationKind.SwitchExpressionArm => value == ((ISwitchExpressionArmOperation)user).Value,
        OperationKind.Conversion or OperationKind.Coalesce or OperationKind.SwitchExpression or OperationKind.ArrayInitializer or OperationKind.ArrayCreation => true,
        // Collection expressions: the oldest compiler knows no operation for them.
        var kind => kind is OperationKind.None or > OperationKind.Attribute,
    };

    private static ReferenceKind OfCompared(IBinaryOperation comparison, IOperation value, MarkedSymbols marks) =>
        comparison.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
            ? OfReferenced(comparison.LeftOperand == value ? comparison.RightOperand : comparison.LeftOperand, marks)
            : ReferenceKind.None;

    /// <summary>What an argument of <c>Equals</c> is compared with: the other argument, or what the method is called on.</summary>
    private static ReferenceKind OfCompared(IArgumentOperation argument, MarkedSymbols marks) =>
        argument.Parent is IInvocationOperation call ? OfOthers(call, argument, marks) : ReferenceKind.None;

    /// <summary>What the string is compared with whose <c>Equals</c> is called.</summary>
    private static ReferenceKind OfCompared(IInvocationOperation call, IOperation value, MarkedSymbols marks) =>
        call.Instance == value && call.Arguments.Length > 0 && marks.Of(call.Arguments[0].Parameter) == ReferenceKind.Compared
            ? OfOthers(call, value, marks)
            : ReferenceKind.None;

    private static ReferenceKind OfOthers(IInvocationOperation call, IOperation compared, MarkedSymbols marks)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument != compared && OfReferenced(argument.Value, marks) is var kind and not ReferenceKind.None)
            {
                return kind;
            }
        }

        return call.Instance is { } instance && instance != compared ? OfReferenced(instance, marks) : ReferenceKind.None;
    }

    /// <summary>What stands in the same place of the tuple that a tuple is assigned to.</summary>
    private static ReferenceKind OfTuple(ITupleOperation tuple, IOperation value, MarkedSymbols marks)
    {
        var user = tuple.Parent;
        while (user is IConversionOperation)
        {
            user = user.Parent;
        }

        return user is IDeconstructionAssignmentOperation { Target: ITupleOperation target } && target.Elements.Length == tuple.Elements.Length
            ? OfReferenced(target.Elements[tuple.Elements.IndexOf(value)], marks)
            : ReferenceKind.None;
    }

    private static ReferenceKind OfReferenced(IOperation operation, MarkedSymbols marks) => operation switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list } element =>
            marks.Of(element.Property) is var kind and not ReferenceKind.None ? kind : OfReferenced(list, marks),
        IMemberReferenceOperation reference => marks.Of(reference.Member),
        IArrayElementReferenceOperation element => OfReferenced(element.ArrayReference, marks),
        IParameterReferenceOperation reference => marks.Of(reference.Parameter),
        IConversionOperation conversion => OfReferenced(conversion.Operand, marks),
        _ => ReferenceKind.None,
    };

    /// <summary>What a marked property gives back.</summary>
    private static ReferenceKind OfReturned(IOperation statement, ISymbol member, MarkedSymbols marks)
    {
        for (var outer = statement.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return ReferenceKind.None;
            }
        }

        return marks.Of(member is IMethodSymbol { AssociatedSymbol: IPropertySymbol property } ? property : member as IPropertySymbol);
    }

    /// <summary>What a pattern or a case label is compared with.</summary>
    private static ReferenceKind OfMatched(IOperation pattern, MarkedSymbols marks)
    {
        for (var outer = pattern.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IIsPatternOperation match:
                    return OfReferenced(match.Value, marks);
                case ISwitchExpressionOperation choice:
                    return OfReferenced(choice.Value, marks);
                case ISwitchOperation choice:
                    return OfReferenced(choice.Value, marks);
                case IPropertySubpatternOperation part:
                    return OfReferenced(part.Member, marks);
                case IBinaryPatternOperation or INegatedPatternOperation or ISwitchExpressionArmOperation or ICaseClauseOperation or ISwitchCaseOperation:
                    break;
                default:
                    return ReferenceKind.None;
            }
        }

        return ReferenceKind.None;
    }
}
