// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmode/compositorping.h"

#include <QLoggingCategory>
#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace escale {
namespace {

Q_LOGGING_CATEGORY(guardLog, "escale.guard")

// A message: the object, then size and opcode in one word, then the arguments; words in the order of this machine.
using Word = quint32;
constexpr Word display = 1;  // the object every connection begins with
constexpr Word question = 2; // a name for our callback; free again once the compositor has deleted it
constexpr Word syncRequest = 0, deleteIdEvent = 1;
constexpr qsizetype headSize = 2 * sizeof(Word);

Word wordAt(const QByteArray &bytes, qsizetype index)
{
    Word word = 0;
    std::memcpy(&word, bytes.constData() + index * qsizetype{sizeof word}, sizeof word);
    return word;
}

QString socketPath()
{
    const QString name = qEnvironmentVariable("WAYLAND_DISPLAY");
    if (name.isEmpty() || name.startsWith(u'/'))
        return name;
    return qEnvironmentVariable("XDG_RUNTIME_DIR") + u'/' + name;
}

} // namespace

CompositorPing::CompositorPing(QObject *parent) : QObject(parent)
{
    const QString path = socketPath();
    if (path.isEmpty())
        return;
    connect(&m_socket, &QLocalSocket::readyRead, this, &CompositorPing::read);
    m_socket.connectToServer(path);
    m_reachable = m_socket.state() == QLocalSocket::ConnectedState;
    if (!m_reachable)
        qCWarning(guardLog) << "the compositor does not take our question:" << m_socket.errorString();
}

void CompositorPing::ask(std::function<void()> answered)
{
    if (!m_reachable)
        return answered();
    if (m_answered)
        return;
    m_answered = std::move(answered);
    const std::array<Word, 3> sync{display, Word{sizeof sync} << 16 | syncRequest, question};
    m_socket.write(reinterpret_cast<const char *>(sync.data()), sizeof sync);
    m_socket.flush();
}

void CompositorPing::read()
{
    m_received += m_socket.readAll();
    while (m_received.size() >= headSize) {
        const Word object = wordAt(m_received, 0), sizeAndOpcode = wordAt(m_received, 1);
        const qsizetype size = std::max<qsizetype>(sizeAndOpcode >> 16, headSize);
        if (m_received.size() < size)
            return;
        m_received.remove(0, size);
        // The last that comes of a question, after its answer.
        if (object == display && (sizeAndOpcode & 0xffff) == deleteIdEvent && m_answered)
            std::exchange(m_answered, nullptr)();
    }
}

} // namespace escale
