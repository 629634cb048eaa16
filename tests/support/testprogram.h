// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Escale authors
#pragma once

#include <QTest>

#if defined(QT_WIDGETS_LIB)
#include <QApplication>
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
#endif

/// The tests of a folder are one program, because three hundred programs took longer to link than to write:
///
///     test_unit_store                       lists its subjects
///     test_unit_store tst_writer [...]      runs one, with QtTest's own arguments behind it
///
/// Each subject is one file with one class. It ends with one of the lines below where a program of its own would have
/// QTEST_MAIN and its like; ctest starts every subject in a process of its own (escale_test in tests/CMakeLists.txt).
namespace escale::testprogram {

/// What a subject does as a program: its arguments in, its exit code out.
using Run = int (*)(int argc, char **argv);

/// One subject of this program, known by the name of its file. Made before main(), by the macros below; lives as long
/// as the program.
struct Subject {
    Subject(const char *file, Run run);
};

template <typename Test, typename Application> int run(int argc, char **argv)
{
    QTest::Internal::callInitMain<Test>();
    Application application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true); // sizes in tests do not depend on the screen, as with QTEST_MAIN
    Test test;
    return QTest::qExec(&test, argc, argv);
}

template <typename Test> int runWithout(int argc, char **argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

#if defined(QT_WIDGETS_LIB)
using Application = QApplication;
#elif defined(QT_GUI_LIB)
using Application = QGuiApplication;
#else
using Application = QCoreApplication;
#endif

} // namespace escale::testprogram

#define ESCALE_TEST_JOINED(a, b) a##b
#define ESCALE_TEST_NAMED(function, number)                                                                            \
    static const escale::testprogram::Subject ESCALE_TEST_JOINED(subject, number)(__FILE__, function);
/// `function` runs the subject: for one that has something to do before its application.
#define ESCALE_TEST_RUN(function) ESCALE_TEST_NAMED(function, __COUNTER__)
/// With an application of the program's kind, without windows' part of it, and without any: QTEST_MAIN,
/// QTEST_GUILESS_MAIN, QTEST_APPLESS_MAIN.
#define ESCALE_TEST(Class) ESCALE_TEST_RUN((escale::testprogram::run<Class, escale::testprogram::Application>))
#define ESCALE_GUILESS_TEST(Class) ESCALE_TEST_RUN((escale::testprogram::run<Class, QCoreApplication>))
#define ESCALE_APPLESS_TEST(Class) ESCALE_TEST_RUN(escale::testprogram::runWithout<Class>)
