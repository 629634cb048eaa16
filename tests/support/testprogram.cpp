// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Escale authors
#include "testprogram.h"

#include <cstdio>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace escale::testprogram {

namespace {

std::map<std::string, Run> &subjects()
{
    static std::map<std::string, Run> all;
    return all;
}

/// "…/tst_writer.cpp" is "tst_writer".
std::string nameOf(std::string_view file)
{
    file = file.substr(file.find_last_of("/\\") + 1);
    return std::string(file.substr(0, file.find('.')));
}

int listSubjects()
{
    std::fputs("Name one of these, then QtTest's own arguments:\n", stderr);
    for (const auto &[name, run] : subjects())
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}

} // namespace

Subject::Subject(const char *file, Run run)
{
    if (!subjects().emplace(nameOf(file), run).second)
        qFatal("two subjects of one program are called %s", file);
}

} // namespace escale::testprogram

int main(int argc, char **argv)
{
    using namespace escale::testprogram;
    const auto subject = argc > 1 ? subjects().find(argv[1]) : subjects().end();
    if (subject == subjects().end())
        return listSubjects();
    // Qt names the application after its program, and files after the application: subjects that run side by side share
    // neither.
    std::string name = std::string(argv[0]) + '_' + subject->first;
    std::vector<char *> arguments{name.data()};
    arguments.insert(arguments.end(), argv + 2, argv + argc);
    const int count = static_cast<int>(arguments.size());
    arguments.push_back(nullptr);
    return subject->second(count, arguments.data());
}
