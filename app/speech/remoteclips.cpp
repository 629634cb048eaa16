// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/remoteclips.h"

#include "helper/helperprogram.h"
#include "speech/voiceprotocol.h"

#include <QCoreApplication>
#include <QDir>
#include <vector>

namespace escale {
namespace {

Error noSound(const QString &cause)
{
    return {Problem::BadAnswer, QCoreApplication::translate("speech", "This cannot be read aloud."), cause};
}

} // namespace

QString voiceProgram()
{
    return helperProgram(QStringLiteral("escale-voice"));
}

RemoteClips::RemoteClips(QString program, Clock &clock, QObject *parent, std::chrono::milliseconds firstWord)
    : ClipMaker(parent), m_program(std::move(program)), m_clock(clock), m_firstWord(firstWord)
{
}

RemoteClips::~RemoteClips()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished();
}

void RemoteClips::start()
{
    if (m_process)
        return;
    m_process = std::make_unique<QProcess>();
    m_read.clear();
    m_greeted = m_silent = false;
    ++m_turn;
    m_clock.after(m_firstWord, this, [this, started = ++m_starts] {
        if (started == m_starts && m_process && !m_greeted) {
            m_silent = true;
            m_process->kill();
        }
    });
    // Nothing of this program's environment.
    QProcessEnvironment bare;
    bare.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    m_process->setProcessEnvironment(bare);
    m_process->setWorkingDirectory(QDir::rootPath());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->setProgram(m_program);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &RemoteClips::take);
    connect(m_process.get(), &QProcess::finished, this, &RemoteClips::died);
    // Not from inside the call that starts it.
    connect(
        m_process.get(), &QProcess::errorOccurred, this,
        [this, turn = m_turn](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart && turn == m_turn)
                died();
        },
        Qt::QueuedConnection);
    m_process->start();
}

LanguageSet RemoteClips::languages() const
{
    if (!m_languages) {
        // Looking at the voices is what starts them: to whoever asks they have always been there.
        auto *self = const_cast<RemoteClips *>(this);
        self->start();
        const auto until = m_clock.elapsed() + m_firstWord;
        const bool first = !std::exchange(m_waitedForFirst, true);
        while (first && !m_languages && m_process && m_clock.elapsed() < until) {
            if (!m_process->waitForReadyRead(static_cast<int>(m_firstWord.count())))
                break;
        }
    }
    return m_languages.value_or(LanguageSet());
}

QList<VoiceInfo> RemoteClips::voices() const
{
    QList<VoiceInfo> list;
    for (const Language language : languages().toList())
        list.append({QStringLiteral("eSpeak NG"), language, VoiceOrigin::Builtin});
    return list;
}

bool RemoteClips::canSay(const Phrase &phrase) const
{
    return languages().contains(phrase.language);
}

void RemoteClips::make(const Phrase &phrase, int wordsPerMinute, Answer answer)
{
    m_queue.push_back({{phrase.language, phrase.text, {}}, wordsPerMinute, std::move(answer)});
    start();
    next();
}

void RemoteClips::forget()
{
    // The one being made cannot be taken back; its sound is thrown away.
    while (m_queue.size() > (m_busy ? 1U : 0U))
        m_queue.pop_back();
    if (m_busy)
        m_queue.front().answer = nullptr;
}

/// One sentence at a time is with the process: when it dies, that one is lost and no other.
void RemoteClips::next()
{
    if (m_busy || m_queue.empty() || !m_greeted || !m_process)
        return;
    m_busy = true;
    const quint64 turn = ++m_turn;
    const Request &request = m_queue.front();
    m_process->write(voiceprotocol::framed(voiceprotocol::fromSentence({request.phrase, request.wordsPerMinute})));
    m_clock.after(patience, this, [this, turn] {
        if (turn == m_turn && m_busy && m_process)
            m_process->kill();
    });
}

void RemoteClips::take()
{
    m_read += m_process->readAllStandardOutput();
    while (m_process) {
        const auto length = voiceprotocol::frameLength(m_read);
        if (!length)
            return;
        if (*length > voiceprotocol::longestFrame) {
            m_read.clear();
            m_process->kill();
            return;
        }
        if (m_read.size() < voiceprotocol::lengthBytes + *length)
            return;
        const QByteArray frame = m_read.mid(voiceprotocol::lengthBytes, *length);
        m_read.remove(0, voiceprotocol::lengthBytes + *length);
        answered(frame);
    }
}

void RemoteClips::answered(const QByteArray &frame)
{
    if (!m_greeted) {
        const auto languages = voiceprotocol::languagesFrom(frame);
        if (!languages)
            return m_process->kill();
        m_greeted = true;
        const bool news = m_languages != languages;
        m_languages = languages;
        if (news)
            QMetaObject::invokeMethod(this, &ClipMaker::changed, Qt::QueuedConnection);
        return next();
    }
    if (!m_busy) // nobody asked
        return m_process->kill();
    auto clip = voiceprotocol::clipFrom(frame, m_queue.front().phrase.text);
    end(clip ? Result<Clip>(std::move(*clip)) : Result<Clip>(noSound(QStringLiteral("no sound from the voice"))));
    next();
}

void RemoteClips::end(Result<Clip> result)
{
    m_busy = false;
    ++m_turn;
    const Answer answer = std::move(m_queue.front().answer);
    m_queue.pop_front();
    if (answer)
        answer(std::move(result));
}

/// What it was at is lost, or what it was started for: each death costs one sentence, so that there is an end to them.
/// After one that never said a word nobody waits for the others to find the same.
void RemoteClips::died()
{
    if (!m_process)
        return;
    // A signal's number where one ended it: 9 is our own patience, or the kernel's.
    const QString cause = QStringLiteral("the voice has died: %1").arg(m_process->exitCode());
    m_process->disconnect(this);
    m_process.release()->deleteLater();
    ++m_turn;
    const std::size_t count = m_queue.empty() || (m_greeted && !m_busy) ? 0 : m_silent ? m_queue.size() : 1;
    m_greeted = false;
    m_busy = false;
    const auto end = m_queue.begin() + static_cast<std::ptrdiff_t>(count);
    const std::vector<Request> lost(m_queue.begin(), end);
    m_queue.erase(m_queue.begin(), end);
    if (!m_queue.empty())
        start();
    for (const Request &request : lost) {
        if (request.answer)
            request.answer(noSound(cause));
    }
}

} // namespace escale
