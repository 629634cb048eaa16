// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/handoversheets.h"

#include "desktop/fichepaper.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>

namespace escale {

HandOverSheets::HandOverSheets(Send send, QObject *parent)
    : QObject(parent), m_send(std::move(send)),
      m_thread(*this, QStringLiteral("escale-sheets"), WorkerThread::Rest::Finished)
{
    if (!m_send)
        m_send = [](const QString &printer, const Paper &paper) { return FichePaper::printOn(printer, paper); };
}

HandOverSheets::~HandOverSheets() = default;

void HandOverSheets::lay(const HandOverContent &content)
{
    m_thread.post([this, self = QPointer<QObject>(this), content, asked = ++m_asked] {
        if (m_thread.isEnding())
            return;
        const QList<PaperFiche> fiches = content.papers();
        const PaperOptions options = content.paperOptions();
        const auto paper = std::make_shared<const Paper>(content.onlyBring ? Paper::bringSheets(fiches, options)
                                                                           : Paper(fiches, options));
        m_paper = paper;
        m_thread.deliver(self, [this, asked, sheets = paper->sheets()] {
            if (asked == m_asked)
                Q_EMIT laid(sheets);
        });
    });
}

void HandOverSheets::draw(int sheet, double scale)
{
    m_thread.post([this, self = QPointer<QObject>(this), sheet, scale, asked = m_asked] {
        if (!m_paper || m_thread.isEnding())
            return;
        const PaperPixels pixels = m_paper->pixels(sheet, scale);
        const QImage image = QImage(reinterpret_cast<const uchar *>(pixels.bytes.constData()), pixels.width,
                                    pixels.height, pixels.bytesPerLine, QImage::Format_RGB32)
                                 .copy();
        m_thread.deliver(self, [this, sheet, image, asked] {
            if (asked == m_asked)
                Q_EMIT drawn(sheet, image);
        });
    });
}

void HandOverSheets::writePdf(const QString &path)
{
    m_thread.post([this, self = QPointer<QObject>(this), path] {
        QDir().mkpath(QFileInfo(path).absolutePath());
        std::optional<Error> error;
        if (m_paper) {
            const auto done = m_paper->writePdf(path);
            if (!done)
                error = done.error();
        }
        m_thread.deliver(self, [this, path, error] { Q_EMIT written(path, error); });
    });
}

void HandOverSheets::print(std::shared_ptr<QPrinter> printer)
{
    m_thread.post([this, self = QPointer<QObject>(this), printer = std::move(printer)] {
        const bool toFile = printer->outputFormat() == QPrinter::PdfFormat;
        const QString where = toFile ? printer->outputFileName() : printer->printerName();
        std::optional<Error> error;
        if (m_paper) {
            const auto done = FichePaper::printOn(*printer, *m_paper);
            if (!done)
                error = done.error();
        }
        m_thread.deliver(self, [this, toFile, where, error] {
            if (toFile)
                Q_EMIT written(where, error);
            else
                Q_EMIT printed(where, error);
        });
    });
}

void HandOverSheets::printOn(const QString &name)
{
    m_thread.post([this, self = QPointer<QObject>(this), name] {
        std::optional<Error> error;
        if (m_paper) {
            const auto done = m_send(name, *m_paper);
            if (!done)
                error = done.error();
        }
        m_thread.deliver(self, [this, name, error] { Q_EMIT printed(name, error); });
    });
}

} // namespace escale
