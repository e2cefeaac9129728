Console.WriteLine("measure");
