// SPDX-License-Identifier: GPL-3.0-or-later
// The window in which a person lends the library their voice: the sentences that matter most first, the one at hand in
// large letters, the microphone's level, and what to do with what was read. Everything by keyboard: Ctrl+R records and
// stops, Ctrl+P listens, Ctrl+Return keeps and goes on, Alt+Up and Alt+Down change the sentence, Escape gives up a
// take, then closes. Nothing that was read is lost by closing it (recordingbooth.h).
#pragma once

#include "recording/recordingbooth.h"
#include "style/appearance.h"
#include "style/label.h"

#include <QWidget>

class QComboBox;
class QListView;
class QPushButton;
class QScrollArea;

namespace escale {

class LevelMeter;
class SentenceModel;

class RecordingWindow final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the window.
    RecordingWindow(const Appearance &appearance, RecordingBooth &booth, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildSentence();
    void addKeys();
    void retranslate();
    void showList();
    void showCurrent();
    void showState();
    void showLevel();
    void recordOrStop();
    void listenOrStop();

    const Appearance &m_appearance;
    RecordingBooth &m_booth;
    SentenceModel *m_model;
    QComboBox *m_language = nullptr;
    Label *m_intro = nullptr, *m_progress = nullptr, *m_trouble = nullptr, *m_origin = nullptr, *m_sentence = nullptr,
          *m_state = nullptr, *m_keys = nullptr;
    QListView *m_list = nullptr;
    QScrollArea *m_page = nullptr;
    LevelMeter *m_meter = nullptr;
    QPushButton *m_record = nullptr, *m_listen = nullptr, *m_keep = nullptr, *m_drop = nullptr, *m_next = nullptr;
    QString m_told; ///< the last state that was said to who does not see it
};

} // namespace escale
