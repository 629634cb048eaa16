// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/gallery.h"

#include <QDir>
#include <QFile>

namespace escale::test {

namespace {

const char *const head = R"(<!doctype html><html lang=en><meta charset=utf-8><title>Escale, every page and state</title>
<style>body{font:14px sans-serif;margin:16px}figure{display:inline-block;margin:8px;vertical-align:top}
img{height:320px;border:1px solid #888}figcaption{color:#555}h2{border-top:1px solid #888;padding-top:16px}</style>
)";

} // namespace

Gallery::Gallery(QString folder) : m_folder(std::move(folder))
{
    if (!m_folder.isEmpty())
        QDir().mkpath(m_folder);
}

QString Gallery::add(const QString &surface, const char *scene, const char *title, Language language,
                     const Screen &screen, QWidget &window)
{
    const QString group = surface + QLatin1Char('-') + QLatin1String(scene);
    const QString caption = QStringLiteral("%1 %2x%3 %4 %5")
                                .arg(code(language))
                                .arg(screen.size.width())
                                .arg(screen.size.height())
                                .arg(qRound(textFactor(screen.textStep) * 100))
                                .arg(nameOf(screen.colours));
    const QString file = group + QLatin1Char('-') + QString(caption).replace(u' ', u'-') + QStringLiteral(".png");
    ++m_count;
    if (!m_groupOf.contains(group)) {
        m_groupOf.insert(group, m_groups.size());
        m_groups.append({group, surface + QStringLiteral(": ") + QLatin1String(title), {}});
    }
    m_groups[m_groupOf.value(group)].pictures.append({file, caption});
    if (!m_folder.isEmpty())
        window.grab().save(QDir(m_folder).filePath(file));
    return file;
}

bool Gallery::writeIndex() const
{
    if (m_folder.isEmpty())
        return true;
    QString page = QLatin1String(head) + QStringLiteral("<ul>");
    for (const Group &group : m_groups)
        page += QStringLiteral("<li><a href=#%1>%2</a>\n").arg(group.name, group.title.toHtmlEscaped());
    page += QStringLiteral("</ul>\n");
    for (const Group &group : m_groups) {
        page += QStringLiteral("<h2 id=%1>%2</h2>\n").arg(group.name, group.title.toHtmlEscaped());
        for (const Picture &picture : group.pictures)
            page += QStringLiteral("<figure><a href=%1><img loading=lazy src=%1 alt=\"%2\"></a>"
                                   "<figcaption>%2</figcaption></figure>\n")
                        .arg(picture.file, picture.caption);
    }
    QFile file(QDir(m_folder).filePath(QStringLiteral("index.html")));
    const QByteArray bytes = page.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace escale::test
