// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/stickdialog.h"

#include "style/plainlabel.h"

#include <QAccessible>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace escale {

StickDialog::StickDialog(const Settings &settings, const QString &libraryPath, Clock &clock, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_writer(libraryPath, clock, systemDisk()), m_words(plainLabel()),
      m_label(plainLabel()), m_said(plainLabel()), m_folder(new QLineEdit), m_choose(new QPushButton),
      m_write(new QPushButton), m_close(new QPushButton), m_progress(new QProgressBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    m_folder->setLayoutDirection(Qt::LeftToRight);
    m_folder->setReadOnly(true);
    m_label->setBuddy(m_choose);
    auto *where = new QHBoxLayout;
    where->addWidget(m_folder, 1);
    where->addWidget(m_choose);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_write);
    column->addWidget(m_words);
    column->addWidget(m_label);
    column->addLayout(where);
    column->addWidget(m_progress);
    column->addWidget(m_said);
    column->addSpacing(8);
    column->addLayout(row);
    m_progress->hide();
    m_said->hide();
    m_write->setDefault(true);
    connect(m_choose, &QPushButton::clicked, this, &StickDialog::choose);
    connect(m_write, &QPushButton::clicked, this, &StickDialog::begin);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_writer, &StickWriter::progress, this, &StickDialog::showProgress);
    connect(&m_writer, &StickWriter::finished, this, &StickDialog::end);
    setMinimumWidth(480);
    setFolder({});
    retranslate();
}

void StickDialog::setFolder(const QString &folder)
{
    m_chosen = folder;
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_write->setEnabled(!folder.isEmpty());
    m_said->hide();
}

void StickDialog::choose()
{
    // Where the desktops of Linux put sticks; elsewhere the dialog's own list of drives is at hand.
    const QString media = QStringLiteral("/media/") + QDir::home().dirName();
    const QString from = !m_chosen.isEmpty() ? m_chosen : QDir(media).exists() ? media : QDir::homePath();
    const QString folder = QFileDialog::getExistingDirectory(this, tr("The stick"), from);
    if (!folder.isEmpty())
        setFolder(folder);
}

void StickDialog::begin()
{
    const auto started = m_writer.start(m_settings, m_chosen);
    if (!started)
        return say(started.error().sentence);
    m_said->hide();
    m_write->setEnabled(false);
    m_choose->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    retranslate();
}

void StickDialog::showProgress(qint64 done, qint64 total)
{
    constexpr int thousand = 1000;
    m_progress->setRange(0, thousand);
    m_progress->setValue(total > 0 ? static_cast<int>(done * thousand / total) : thousand);
}

void StickDialog::end(const Result<CopiedEdition> &outcome)
{
    m_progress->hide();
    m_write->setEnabled(true);
    m_choose->setEnabled(true);
    retranslate();
    say(outcome ? tr("The fiches are on the stick. You can take it out now.") : outcome.error().sentence);
}

void StickDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
    QAccessibleEvent heard(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

void StickDialog::done(int result)
{
    m_writer.cancel();
    QDialog::done(result);
}

void StickDialog::retranslate()
{
    setWindowTitle(tr("Write the fiches onto a stick"));
    m_words->setText(
        tr("A kiosk or a computer without a network takes the fiches from the stick. Other files on it are "
           "left alone."));
    m_label->setText(tr("The stick"));
    m_folder->setAccessibleName(m_label->text());
    m_choose->setText(tr("Choose…"));
    m_write->setText(tr("Write"));
    m_close->setText(m_writer.running() ? tr("Stop") : tr("Close"));
}

void StickDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace escale
