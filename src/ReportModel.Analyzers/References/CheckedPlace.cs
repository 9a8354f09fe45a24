using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ReportModel.Analyzers.References;

/// <summary>The place where a constant ends up: an argument, an initializer, the other side of a comparison.</summary>
internal static class CheckedPlace
{
    /// <summary>What the strings of the place are.</summary>
    /// <param name="constant">The operation that yields the constant.</param>
    /// <param name="text">The constant. An empty one is none of a place but an argument: elsewhere it is how "none" is stored.</param>
    /// <param name="member">The member whose code it is in.</param>
    /// <param name="marks">What is marked.</param>
    public static ReferenceKind Of(IOperation constant, string text, ISymbol member, MarkedSymbols marks)
    {
        for (var (value, user) = (constant, constant.Parent); user is not null; (value, user) = (user, user.Parent))
        {
            if (PassesOn(user, value))
            {
                continue;
            }

            switch (user)
            {
                case IArgumentOperation argument:
                    return marks.Of(argument.Parameter);
                case not null when text.Length == 0:
                    return ReferenceKind.None;
                case IAssignmentOperation assignment:
                    return value == assignment.Value ? OfReferenced(assignment.Target, marks) : ReferenceKind.None;
                case IFieldInitializerOperation field:
                    return marks.Of(field.InitializedFields[0]);
                case IPropertyInitializerOperation property:
                    return marks.Of(property.InitializedProperties[0]);
                case IParameterInitializerOperation parameter:
                    return marks.Of(parameter.Parameter);
                case IReturnOperation:
                    return OfReturned(user, member, marks);
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                    return OfReferenced(comparison.LeftOperand == value ? comparison.RightOperand : comparison.LeftOperand, marks);
                case IConstantPatternOperation or ISingleValueCaseClauseOperation:
                    return OfMatched(user, marks);
                default:
                    return ReferenceKind.None;
            }
        }

        return ReferenceKind.None;
    }

    /// <summary>Whether what an operation yields is, or holds, one of its operands.</summary>
    private static bool PassesOn(IOperation user, IOperation value) => user switch
    {
        IConditionalOperation choice => value != choice.Condition,
        ISwitchExpressionArmOperation arm => value == arm.Value,
        IConversionOperation or ICoalesceOperation or ISwitchExpressionOperation or IArrayInitializerOperation or IArrayCreationOperation => true,
        // Collection expressions: the oldest compiler knows no operation for them.
        _ => user.Kind is OperationKind.None or > OperationKind.Attribute,
    };

    private static ReferenceKind OfReferenced(IOperation operation, MarkedSymbols marks) => operation switch
    {
        IMemberReferenceOperation reference => marks.Of(reference.Member),
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
