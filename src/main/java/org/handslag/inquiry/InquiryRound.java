package org.handslag.inquiry;

import java.time.LocalDate;
import org.handslag.questionnaire.SurveyId;

/**
 * One asking of an inquiry.
 *
 * @param number counted from 1
 * @param edition which questions were asked
 * @param asked how many workplaces got a mail
 * @param waiting how many of them nothing has come of yet
 */
public record InquiryRound(
        InquiryId inquiry,
        int number,
        LocalDate day,
        SurveyId survey,
        int edition,
        int asked,
        int waiting,
        int answered) {}
