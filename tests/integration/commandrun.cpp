// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include <cstdio>
#include <unistd.h>

namespace escale::test {
namespace {

/// Sends a stream of this process into a file for as long as it lives.
class Caught {
public:
    explicit Caught(FILE *stream) : m_stream(stream)
    {
        if (!m_file.open())
            qFatal("no temporary file");
        std::fflush(m_stream);
        m_saved = dup(fileno(m_stream));
        dup2(m_file.handle(), fileno(m_stream));
    }
    ~Caught() { restore(); }
    Caught(const Caught &) = delete;
    Caught &operator=(const Caught &) = delete;

    QByteArray take()
    {
        restore();
        m_file.seek(0);
        return m_file.readAll();
    }

private:
    void restore()
    {
        if (m_saved < 0)
            return;
        std::fflush(m_stream);
        dup2(m_saved, fileno(m_stream));
        close(std::exchange(m_saved, -1));
    }

    FILE *m_stream;
    QTemporaryFile m_file;
    int m_saved = -1;
};

} // namespace

QStringList CommandRun::sentences() const
{
    QStringList list;
    for (QString line : QString::fromUtf8(err).split(u'\n', Qt::SkipEmptyParts))
        list.append(line.remove(QStringLiteral("escalectl: ")));
    return list;
}

CommandRun runSyncCommand(const CommonOptions &common, const SyncArguments &arguments)
{
    Caught out(stdout), err(stderr);
    CommandRun run;
    run.code = runSync(common, arguments);
    run.out = out.take();
    run.err = err.take();
    return run;
}

} // namespace escale::test
