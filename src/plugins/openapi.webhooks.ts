const webhookHeader = (name: string, description: string, example: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  example,
  schema: { type: 'string', maxLength: 1_000 },
});

/** What is sent to subscriptions (OpenAPI 3.1 §4.8.1). */
export const WEBHOOKS = {
  change: {
    post: {
      operationId: 'receiveChange',
      tags: ['Subscriptions'],
      summary: 'Receive a change',
      description:
        'Sent to the address of a subscription for each change that concerns its filter, in order, signed as Standard Webhooks define. Verify the signature, answer 2xx within 10 seconds, and drop ids that you have received before. Any other answer, redirects included, is retried for three days; 410 pauses the subscription at once.',
      security: [],
      parameters: [
        webhookHeader(
          'webhook-id',
          'The id of the delivery: the same in every attempt.',
          'msg_2KWPBgLlAfxdpx2AI54pPJ85f4W',
        ),
        webhookHeader(
          'webhook-timestamp',
          'When the attempt was made, in seconds since 1970.',
          '1730808000',
        ),
        webhookHeader(
          'webhook-signature',
          '`v1,` and the base64 of the HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}`, with the bytes of the secret. After a new secret, two signatures, separated by a space.',
          'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
        ),
      ],
      requestBody: {
        required: true,
        description: 'The event: less than 256 KB.',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              description: 'A change as an event.',
              required: ['type', 'timestamp', 'data'],
              properties: {
                type: {
                  enum: ['statement.changed', 'resolution.changed', 'party.changed'],
                  description: 'What changed. Test events have the type `subscription.test`.',
                },
                timestamp: {
                  ...{ type: 'string', format: 'date-time', maxLength: 30 },
                  description: 'When the registry accepted the change.',
                },
                data: {
                  allOf: [
                    { $ref: '#/components/schemas/Change' },
                    {
                      type: 'object',
                      properties: {
                        documentOmitted: {
                          type: 'boolean',
                          description:
                            'Whether `document` is null because the event would be too long: fetch it from `url`.',
                        },
                      },
                    },
                  ],
                  description: 'The change as `/v1/changes` lists it.',
                },
              },
            },
          },
        },
      },
      responses: { '2XX': { description: 'The event was received.' } },
    },
  },
};
