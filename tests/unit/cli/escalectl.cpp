// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalectl.h"

#include <QProcess>

namespace escale::test {

bool CommandAnswer::oneSentence() const
{
    return err.startsWith(QStringLiteral("escalectl: ")) && err.endsWith(u'\n') && err.count(u'\n') == 1 &&
           err.size() > 20;
}

Escalectl::Escalectl() = default;

CommandAnswer Escalectl::start(QProcess &process, const QStringList &arguments, const QByteArray &input) const
{
    constexpr int longest = 60'000;
    process.start(QStringLiteral(ESCALECTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit)
        qFatal("escalectl did not end by itself: %s", qPrintable(arguments.join(u' ')));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QProcessEnvironment Escalectl::ownEnvironment() const
{
    QProcessEnvironment variables;
    variables.insert(QStringLiteral("HOME"), m_folder.path(QStringLiteral("home")));
    variables.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    variables.insert(QStringLiteral("ESCALE_LIBRARY"), library());
    return variables;
}

CommandAnswer Escalectl::runWithInput(const QByteArray &input, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(ownEnvironment());
    return start(process, arguments, input);
}

CommandAnswer Escalectl::run(const QStringList &arguments, const QMap<QString, QString> &environment) const
{
    QProcessEnvironment variables = ownEnvironment();
    for (auto it = environment.cbegin(); it != environment.cend(); ++it)
        it.value().isEmpty() ? variables.remove(it.key()) : variables.insert(it.key(), it.value());
    QProcess process;
    process.setProcessEnvironment(variables);
    return start(process, arguments);
}

CommandAnswer Escalectl::runIntoFullDisk(const QStringList &arguments) const
{
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    QProcessEnvironment variables;
    variables.insert(QStringLiteral("ESCALE_LIBRARY"), library());
    process.setProcessEnvironment(variables);
    return start(process, arguments);
}

} // namespace escale::test
