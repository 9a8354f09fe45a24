using ReportModel.Benchmarks;

// [guard|record] [--full] [subject…]: without a subject all of them; "--full" takes the time for exact figures.
var names = args.Where(argument => argument is not ("guard" or "record" or "--full")).ToList();
var unknown = names.Except(Subjects.All.Select(subject => subject.Name)).ToList();
var isFull = args.Contains("--full");
var isGuard = args.Contains("guard");
var isRecord = args.Contains("record");
if (unknown.Count > 0 || (isGuard && isRecord) || (isFull && (isGuard || isRecord)))
{
    Console.Error.WriteLine($"Usage: [guard|record|--full] [{string.Join('|', Subjects.All.Select(subject => subject.Name))}]");
    return 2;
}

var subjects = Subjects.All.Where(subject => names.Count == 0 || names.Contains(subject.Name)).ToList();
if (isGuard)
{
    return Guard.Check(subjects);
}

if (isRecord)
{
    return Guard.Record(subjects);
}

var ratios = subjects.SelectMany(subject => Subjects.Measure(subject, isFull ? Effort.Full : Effort.Short)).ToList();
Console.WriteLine("\n" + RatioTable.Print(ratios));
return 0;
