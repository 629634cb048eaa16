// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/rasteriser.h"

#include "feed/maskpng.h"
#include "feed/picture.h"
#include "feed/rasterprotocol.h"
#include "helper/helperprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

namespace escale {
namespace {

/// Without words for a person: icons are ornaments, and the sync's log says why one is missing.
Error noRasteriser(const char *cause)
{
    return {Problem::BadConfiguration, unusablePicture(cause).sentence, unusablePicture(cause).cause};
}

} // namespace

QString rasteriserProgram()
{
    return helperProgram(QStringLiteral("escale-rasterise"));
}

/// One picture under way: a child of the Rasteriser that goes once it has answered.
class Rasteriser::Run final : public QObject {
public:
    Run(const QString &program, Clock &clock, Answer then, Rasteriser *parent)
        : QObject(parent), m_answer(std::move(then))
    {
        // Nothing of this program's environment: the feed's key may be in it.
        QProcessEnvironment bare;
        bare.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        m_process.setProcessEnvironment(bare);
        m_process.setWorkingDirectory(QDir::rootPath());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.setProgram(program);
        connect(&m_process, &QProcess::readyReadStandardOutput, this, &Run::take);
        connect(&m_process, &QProcess::finished, this, &Run::judge);
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                answer(noRasteriser("rasteriser cannot be started"));
        });
        clock.after(patience, this, [this] {
            m_late = true;
            m_process.kill();
        });
    }

    /// A process that is deleted is killed and waited for, and would still tell of it.
    ~Run() override
    {
        m_process.disconnect(this);
        m_process.kill();
    }

    void begin(const QByteArray &content)
    {
        m_process.start();
        m_process.write(content);
        m_process.closeWriteChannel();
    }

private:
    void take()
    {
        m_opacity += m_process.readAllStandardOutput();
        if (m_opacity.size() > maskBytes)
            m_process.kill();
    }

    void judge(int exitCode, QProcess::ExitStatus status)
    {
        take();
        if (m_late)
            return answer(Error{Problem::Incomplete, unusablePicture("").sentence,
                                QStringLiteral("picture: the rasteriser did not end")});
        if (status == QProcess::CrashExit)
            return answer(unusablePicture("drawing it went out of bounds"));
        switch (static_cast<RasteriserExit>(exitCode)) {
        case RasteriserExit::Drawn:
            if (m_opacity.size() == maskBytes)
                return answer(Picture{PictureKind::Mask, maskPng(m_opacity, maskSide)});
            [[fallthrough]];
        case RasteriserExit::NotDrawable:
            return answer(unusablePicture("cannot be drawn"));
        case RasteriserExit::NoBudget:
            break;
        }
        answer(noRasteriser("rasteriser cannot bound itself"));
    }

    void answer(Result<Picture> result)
    {
        if (!m_answer)
            return;
        deleteLater();
        std::exchange(m_answer, {})(std::move(result));
    }

    QProcess m_process;
    QByteArray m_opacity;
    Answer m_answer;
    bool m_late = false;
};

Rasteriser::Rasteriser(QString program, Clock &clock, QObject *parent)
    : QObject(parent), m_program(std::move(program)), m_clock(clock)
{
}

Rasteriser::~Rasteriser()
{
    stop();
}

std::optional<Error> Rasteriser::unavailable() const
{
    return m_program.isEmpty() ? std::optional(noRasteriser("no rasteriser is installed")) : std::nullopt;
}

void Rasteriser::draw(const Picture &picture, Answer answer)
{
    auto *run = new Run(m_program, m_clock, std::move(answer), this);
    // Not from inside this call, as every other answer: a program that cannot be started says so at once.
    QMetaObject::invokeMethod(
        run, [run, content = picture.content] { run->begin(content); }, Qt::QueuedConnection);
}

void Rasteriser::stop()
{
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly)); // a process that is deleted is killed first
}

} // namespace escale
